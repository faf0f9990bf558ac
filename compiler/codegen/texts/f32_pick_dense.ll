; LLVM 22.1.0, sources 8809b64de159b008fec03959082804e05eb21d9c1a3b59f62a31d9045628b262
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_pick_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.39.i = getelementptr i8, ptr %.1, i64 56
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.1, i64 64
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.71.i = getelementptr i8, ptr %.1, i64 32
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.73.i = trunc i64 %.72.i to i32
  %.114.i = sub i64 %.4, %.3
  %.160.i35.not = icmp slt i64 %.114.i, 1
  br i1 %.160.i35.not, label %f32_pick_dense.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.23.i = getelementptr i8, ptr %.1, i64 48
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.216.i = getelementptr i8, ptr %.1, i64 72
  %.217.i = load i64, ptr %.216.i, align 8, !noalias !0
  %.218.i = shl nsw i64 %.217.i, 2
  %.236.i = icmp slt i64 %.56.i, 0
  %0 = add nsw i64 %.24.i, 10
  %"$phi376.2.2.1.i" = select i1 %.236.i, i64 %0, i64 10
  %.288.i = getelementptr i8, ptr %.1, i64 40
  %.289.i = load i64, ptr %.288.i, align 8, !noalias !0
  %spec.select10 = tail call i64 @llvm.smax.i64(i64 %.289.i, i64 0)
  %.369.i13.not = icmp slt i64 %.289.i, 1
  %.501.i = load i64, ptr %.1, align 8, !noalias !0
  %.502.i = lshr i64 %.501.i, 48
  %.504.i = load ptr, ptr %.2, align 8, !noalias !0
  %.505.i = and i64 %.501.i, 281474976710655
  %.506.i = getelementptr i64, ptr %.504.i, i64 %.502.i
  %.533.i = getelementptr i8, ptr %.1, i64 16
  %.534.i = load i64, ptr %.533.i, align 8, !noalias !0
  %.535.i = lshr i64 %.534.i, 48
  %.538.i = and i64 %.534.i, 281474976710655
  %.539.i = getelementptr i64, ptr %.504.i, i64 %.535.i
  %.547.i = shl i64 %.24.i, 2
  %.956.i20.not = icmp slt i64 %.40.i, 1
  %.1085.i23 = icmp sgt i64 %.56.i, 0
  %.1143.i = add nsw i64 %.56.i, %.40.i
  %.1181.i = sub i64 %.24.i, %.1143.i
  %spec.select9 = tail call i64 @llvm.smax.i64(i64 %.1181.i, i64 0)
  %.1224.i26.not = icmp slt i64 %.1181.i, 1
  %.777.i29.not = icmp slt i64 %.24.i, 1
  br label %B266.if.i

B672.i:                                           ; preds = %B460.if.i
  %.507.i = load ptr, ptr %.506.i, align 8, !noalias !0
  %.508.i = getelementptr i8, ptr %.507.i, i64 %.505.i
  %.514.i = mul nuw nsw i64 %spec.select.i, %.463.i
  %.517.i = getelementptr i8, ptr %.508.i, i64 %.514.i
  %.540.i = load ptr, ptr %.539.i, align 8, !noalias !0
  %.541.i = getelementptr i8, ptr %.540.i, i64 %.538.i
  %.550.i = mul i64 %.547.i, %.101.i.037
  %.551.i = getelementptr i8, ptr %.541.i, i64 %.550.i
  %.556.i = icmp eq i64 %spec.select.i, 0
  br i1 %.556.i, label %B866.i, label %B938.i

B866.i:                                           ; preds = %B672.i
  br i1 %.777.i29.not, label %B1401.i, label %B896.if.i

B938.i:                                           ; preds = %B672.i.thread, %B672.i
  %.551.i55 = phi ptr [ %.551.i52, %B672.i.thread ], [ %.551.i, %B672.i ]
  %.517.i54 = phi ptr [ %.517.i48, %B672.i.thread ], [ %.517.i, %B672.i ]
  br i1 %.236.i, label %B950.i, label %B1152.i

B950.i:                                           ; preds = %B938.i
  br i1 %.777.i29.not, label %B1401.i, label %B980.if.i

B1054.i:                                          ; preds = %B980.if.i
  %.847.i = getelementptr i8, ptr %.551.i55, i64 %.842.i
  store i32 %.73.i, ptr %.847.i, align 4, !noalias !0
  br label %B1402.i

B1088.i:                                          ; preds = %B980.if.i
  %.856.i = shl nsw i64 %.832.i, 2
  %.860.i = getelementptr i8, ptr %.517.i54, i64 %.856.i
  %.861.i = load float, ptr %.860.i, align 4, !noalias !0
  %.863.i = getelementptr i8, ptr %.551.i55, i64 %.842.i
  store float %.861.i, ptr %.863.i, align 4, !noalias !0
  br label %B1402.i

B1152.i:                                          ; preds = %B938.i
  br i1 %.956.i20.not, label %B1250.i.preheader, label %B1182.if.i

B1250.i.preheader:                                ; preds = %B1182.if.i, %B1152.i
  br i1 %.1085.i23, label %B1250.if.i, label %B1320.i

B1320.i:                                          ; preds = %B1250.if.i, %B1250.i.preheader
  br i1 %.1224.i26.not, label %B1401.i, label %B1358.if.i

B1401.i:                                          ; preds = %B896.if.i, %B1358.if.i, %B1402.i, %B1320.i, %B950.i, %B866.i
  %.160.i = icmp sgt i64 %.104.i.036, 1
  br i1 %.160.i, label %B266.if.i, label %f32_pick_dense.body.exit

B1402.i:                                          ; preds = %B1088.i, %B1054.i
  %exitcond41.not = icmp eq i64 %.24.i, %.790.i
  br i1 %exitcond41.not, label %B1401.i, label %B980.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B1401.i
  %.101.i.037 = phi i64 [ %.3, %B266.if.i.lr.ph ], [ %.173.i, %B1401.i ]
  %.104.i.036 = phi i64 [ %.114.i, %B266.if.i.lr.ph ], [ %.169.i, %B1401.i ]
  %.169.i = add nsw i64 %.104.i.036, -1
  %.173.i = add i64 %.101.i.037, 1
  br i1 %.369.i13.not, label %B672.i.thread, label %B460.if.i

B672.i.thread:                                    ; preds = %B266.if.i
  %.507.i45 = load ptr, ptr %.506.i, align 8, !noalias !0
  %.508.i46 = getelementptr i8, ptr %.507.i45, i64 %.505.i
  %.517.i48 = getelementptr i8, ptr %.508.i46, i64 %.218.i
  %.540.i49 = load ptr, ptr %.539.i, align 8, !noalias !0
  %.541.i50 = getelementptr i8, ptr %.540.i49, i64 %.538.i
  %.550.i51 = mul i64 %.547.i, %.101.i.037
  %.551.i52 = getelementptr i8, ptr %.541.i50, i64 %.550.i51
  br label %B938.i

B460.if.i:                                        ; preds = %B266.if.i, %B460.if.i
  %word.2.1.i18 = phi i64 [ %.476.i, %B460.if.i ], [ %"$phi376.2.2.1.i", %B266.if.i ]
  %inside.2.1.i17 = phi i64 [ %spec.select.i, %B460.if.i ], [ 1, %B266.if.i ]
  %begin.2.1.i16 = phi i64 [ %.463.i, %B460.if.i ], [ %.218.i, %B266.if.i ]
  %rest.2.1.i15 = phi i64 [ %.422.i, %B460.if.i ], [ %.101.i.037, %B266.if.i ]
  %.316.i.014 = phi i64 [ %.378.i, %B460.if.i ], [ %spec.select10, %B266.if.i ]
  %.378.i = add nsw i64 %.316.i.014, -1
  %.415.i = getelementptr i64, ptr %.1, i64 %word.2.1.i18
  %.416.i = load i64, ptr %.415.i, align 8, !noalias !0
  %.422.i = udiv i64 %rest.2.1.i15, %.416.i
  %.427.i = add nsw i64 %word.2.1.i18, 2
  %.429.i = add nsw i64 %.427.i, %rest.2.1.i15
  %.434.i = mul nsw i64 %.422.i, %.416.i
  %.435.i = sub i64 %.429.i, %.434.i
  %.437.i = getelementptr i64, ptr %.1, i64 %.435.i
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !0
  %.443.i = icmp slt i64 %.438.i, 0
  %spec.select.i = select i1 %.443.i, i64 0, i64 %inside.2.1.i17
  %.456.i = getelementptr i8, ptr %.415.i, i64 8
  %.457.i = load i64, ptr %.456.i, align 8, !noalias !0
  %.459.i = mul nsw i64 %.457.i, %.438.i
  %.463.i = add nsw i64 %.459.i, %begin.2.1.i16
  %.476.i = add i64 %.427.i, %.416.i
  %.369.i = icmp sgt i64 %.316.i.014, 1
  br i1 %.369.i, label %B460.if.i, label %B672.i

B896.if.i:                                        ; preds = %B866.i, %B896.if.i
  %.586.i.033 = phi i64 [ %.655.i, %B896.if.i ], [ 0, %B866.i ]
  %.655.i = add nuw nsw i64 %.586.i.033, 1
  %1 = shl nsw i64 %.586.i.033, 2
  %.683.i = getelementptr i8, ptr %.551.i, i64 %1
  store i32 %.73.i, ptr %.683.i, align 4, !noalias !0
  %exitcond42.not = icmp eq i64 %.24.i, %.655.i
  br i1 %exitcond42.not, label %B1401.i, label %B896.if.i

B980.if.i:                                        ; preds = %B950.i, %B1402.i
  %.721.i.030 = phi i64 [ %.790.i, %B1402.i ], [ 0, %B950.i ]
  %.790.i = add nuw nsw i64 %.721.i.030, 1
  %2 = getelementptr i64, ptr %.1, i64 %.721.i.030
  %.831.i = getelementptr i8, ptr %2, i64 80
  %.832.i = load i64, ptr %.831.i, align 8, !noalias !0
  %.837.i = icmp slt i64 %.832.i, 0
  %.842.i = shl nsw i64 %.721.i.030, 2
  br i1 %.837.i, label %B1054.i, label %B1088.i

B1182.if.i:                                       ; preds = %B1152.i, %B1182.if.i
  %.900.i.021 = phi i64 [ %.969.i, %B1182.if.i ], [ 0, %B1152.i ]
  %.969.i = add nuw nsw i64 %.900.i.021, 1
  %3 = shl nsw i64 %.900.i.021, 2
  %.997.i = getelementptr i8, ptr %.551.i55, i64 %3
  store i32 %.73.i, ptr %.997.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.40.i, %.969.i
  br i1 %exitcond.not, label %B1250.i.preheader, label %B1182.if.i

B1250.if.i:                                       ; preds = %B1250.i.preheader, %B1250.if.i
  %.1029.i.024 = phi i64 [ %.1098.i, %B1250.if.i ], [ 0, %B1250.i.preheader ]
  %.1098.i = add nuw nsw i64 %.1029.i.024, 1
  %.1124.i = add nsw i64 %.1029.i.024, %.40.i
  %.1125.i = shl nsw i64 %.1124.i, 2
  %.1126.i = shl nsw i64 %.1029.i.024, 2
  %.1128.i = getelementptr i8, ptr %.517.i54, i64 %.1126.i
  %.1129.i = load float, ptr %.1128.i, align 4, !noalias !0
  %.1131.i = getelementptr i8, ptr %.551.i55, i64 %.1125.i
  store float %.1129.i, ptr %.1131.i, align 4, !noalias !0
  %exitcond40.not = icmp eq i64 %.1098.i, %.56.i
  br i1 %exitcond40.not, label %B1320.i, label %B1250.if.i

B1358.if.i:                                       ; preds = %B1320.i, %B1358.if.i
  %.1171.i.028 = phi i64 [ %.1233.i, %B1358.if.i ], [ %spec.select9, %B1320.i ]
  %.1168.i.027 = phi i64 [ %.1237.i, %B1358.if.i ], [ %.1143.i, %B1320.i ]
  %.1233.i = add nsw i64 %.1171.i.028, -1
  %.1237.i = add i64 %.1168.i.027, 1
  %4 = shl nsw i64 %.1168.i.027, 2
  %.1265.i = getelementptr i8, ptr %.551.i55, i64 %4
  store i32 %.73.i, ptr %.1265.i, align 4, !noalias !0
  %.1224.i = icmp sgt i64 %.1171.i.028, 1
  br i1 %.1224.i, label %B1358.if.i, label %B1401.i

f32_pick_dense.body.exit:                         ; preds = %B1401.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pick_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_pick_dense.body"}

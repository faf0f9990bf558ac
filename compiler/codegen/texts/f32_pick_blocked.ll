; LLVM 22.1.0, sources fb5ad32242ddc1fc9fcc3508916fd6f477f69d7cc34dbc0634c658a1939ffb22
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_pick_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.39.i = getelementptr i8, ptr %.1, i64 56
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.1, i64 64
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.71.i = getelementptr i8, ptr %.1, i64 32
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.73.i = trunc i64 %.72.i to i32
  %0 = insertelement <16 x i32> poison, i32 %.73.i, i64 0
  %.75.i = bitcast <16 x i32> %0 to <16 x float>
  %.76.i = shufflevector <16 x float> %.75.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.116.i = sub i64 %.4, %.3
  %.162.i35.not = icmp slt i64 %.116.i, 1
  br i1 %.162.i35.not, label %f32_pick_blocked.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.23.i = getelementptr i8, ptr %.1, i64 48
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.218.i = getelementptr i8, ptr %.1, i64 72
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !0
  %.220.i = shl nsw i64 %.219.i, 6
  %.238.i = icmp slt i64 %.56.i, 0
  %1 = add nsw i64 %.24.i, 10
  %"$phi376.2.2.1.i" = select i1 %.238.i, i64 %1, i64 10
  %.290.i = getelementptr i8, ptr %.1, i64 40
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !0
  %spec.select10 = tail call i64 @llvm.smax.i64(i64 %.291.i, i64 0)
  %.371.i13.not = icmp slt i64 %.291.i, 1
  %.503.i = load i64, ptr %.1, align 8, !noalias !0
  %.504.i = lshr i64 %.503.i, 48
  %.506.i = load ptr, ptr %.2, align 8, !noalias !0
  %.507.i = and i64 %.503.i, 281474976710655
  %.508.i = getelementptr i64, ptr %.506.i, i64 %.504.i
  %.535.i = getelementptr i8, ptr %.1, i64 16
  %.536.i = load i64, ptr %.535.i, align 8, !noalias !0
  %.537.i = lshr i64 %.536.i, 48
  %.540.i = and i64 %.536.i, 281474976710655
  %.541.i = getelementptr i64, ptr %.506.i, i64 %.537.i
  %.549.i = shl i64 %.24.i, 6
  %.958.i20.not = icmp slt i64 %.40.i, 1
  %.1087.i23 = icmp sgt i64 %.56.i, 0
  %.1145.i = add nsw i64 %.56.i, %.40.i
  %.1183.i = sub i64 %.24.i, %.1145.i
  %spec.select9 = tail call i64 @llvm.smax.i64(i64 %.1183.i, i64 0)
  %.1226.i26.not = icmp slt i64 %.1183.i, 1
  %.779.i29.not = icmp slt i64 %.24.i, 1
  br label %B266.if.i

B672.i:                                           ; preds = %B460.if.i
  %.509.i = load ptr, ptr %.508.i, align 8, !noalias !0
  %.510.i = getelementptr i8, ptr %.509.i, i64 %.507.i
  %.516.i = mul nuw nsw i64 %spec.select.i, %.465.i
  %.519.i = getelementptr i8, ptr %.510.i, i64 %.516.i
  %.542.i = load ptr, ptr %.541.i, align 8, !noalias !0
  %.543.i = getelementptr i8, ptr %.542.i, i64 %.540.i
  %.552.i = mul i64 %.549.i, %.103.i.037
  %.553.i = getelementptr i8, ptr %.543.i, i64 %.552.i
  %.558.i = icmp eq i64 %spec.select.i, 0
  br i1 %.558.i, label %B866.i, label %B938.i

B866.i:                                           ; preds = %B672.i
  br i1 %.779.i29.not, label %B1401.i, label %B896.if.i

B938.i:                                           ; preds = %B672.i.thread, %B672.i
  %.553.i55 = phi ptr [ %.553.i52, %B672.i.thread ], [ %.553.i, %B672.i ]
  %.519.i54 = phi ptr [ %.519.i48, %B672.i.thread ], [ %.519.i, %B672.i ]
  br i1 %.238.i, label %B950.i, label %B1152.i

B950.i:                                           ; preds = %B938.i
  br i1 %.779.i29.not, label %B1401.i, label %B980.if.i

B1088.i:                                          ; preds = %B980.if.i
  %.858.i = shl nsw i64 %.834.i, 6
  %.862.i = getelementptr i8, ptr %.519.i54, i64 %.858.i
  %.863.i = load <16 x float>, ptr %.862.i, align 4, !noalias !0
  br label %B1402.i

B1152.i:                                          ; preds = %B938.i
  br i1 %.958.i20.not, label %B1250.i.preheader, label %B1182.if.i

B1250.i.preheader:                                ; preds = %B1182.if.i, %B1152.i
  br i1 %.1087.i23, label %B1250.if.i, label %B1320.i

B1320.i:                                          ; preds = %B1250.if.i, %B1250.i.preheader
  br i1 %.1226.i26.not, label %B1401.i, label %B1358.if.i

B1401.i:                                          ; preds = %B896.if.i, %B1358.if.i, %B1402.i, %B1320.i, %B950.i, %B866.i
  %.162.i = icmp sgt i64 %.106.i.036, 1
  br i1 %.162.i, label %B266.if.i, label %f32_pick_blocked.body.exit

B1402.i:                                          ; preds = %B980.if.i, %B1088.i
  %.863.i.sink = phi <16 x float> [ %.863.i, %B1088.i ], [ %.76.i, %B980.if.i ]
  %.865.i = getelementptr i8, ptr %.553.i55, i64 %.844.i
  store <16 x float> %.863.i.sink, ptr %.865.i, align 4, !noalias !0
  %exitcond41.not = icmp eq i64 %.24.i, %.792.i
  br i1 %exitcond41.not, label %B1401.i, label %B980.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B1401.i
  %.103.i.037 = phi i64 [ %.3, %B266.if.i.lr.ph ], [ %.175.i, %B1401.i ]
  %.106.i.036 = phi i64 [ %.116.i, %B266.if.i.lr.ph ], [ %.171.i, %B1401.i ]
  %.171.i = add nsw i64 %.106.i.036, -1
  %.175.i = add i64 %.103.i.037, 1
  br i1 %.371.i13.not, label %B672.i.thread, label %B460.if.i

B672.i.thread:                                    ; preds = %B266.if.i
  %.509.i45 = load ptr, ptr %.508.i, align 8, !noalias !0
  %.510.i46 = getelementptr i8, ptr %.509.i45, i64 %.507.i
  %.519.i48 = getelementptr i8, ptr %.510.i46, i64 %.220.i
  %.542.i49 = load ptr, ptr %.541.i, align 8, !noalias !0
  %.543.i50 = getelementptr i8, ptr %.542.i49, i64 %.540.i
  %.552.i51 = mul i64 %.549.i, %.103.i.037
  %.553.i52 = getelementptr i8, ptr %.543.i50, i64 %.552.i51
  br label %B938.i

B460.if.i:                                        ; preds = %B266.if.i, %B460.if.i
  %word.2.1.i18 = phi i64 [ %.478.i, %B460.if.i ], [ %"$phi376.2.2.1.i", %B266.if.i ]
  %inside.2.1.i17 = phi i64 [ %spec.select.i, %B460.if.i ], [ 1, %B266.if.i ]
  %begin.2.1.i16 = phi i64 [ %.465.i, %B460.if.i ], [ %.220.i, %B266.if.i ]
  %rest.2.1.i15 = phi i64 [ %.424.i, %B460.if.i ], [ %.103.i.037, %B266.if.i ]
  %.318.i.014 = phi i64 [ %.380.i, %B460.if.i ], [ %spec.select10, %B266.if.i ]
  %.380.i = add nsw i64 %.318.i.014, -1
  %.417.i = getelementptr i64, ptr %.1, i64 %word.2.1.i18
  %.418.i = load i64, ptr %.417.i, align 8, !noalias !0
  %.424.i = udiv i64 %rest.2.1.i15, %.418.i
  %.429.i = add nsw i64 %word.2.1.i18, 2
  %.431.i = add nsw i64 %.429.i, %rest.2.1.i15
  %.436.i = mul nsw i64 %.424.i, %.418.i
  %.437.i = sub i64 %.431.i, %.436.i
  %.439.i = getelementptr i64, ptr %.1, i64 %.437.i
  %.440.i = load i64, ptr %.439.i, align 8, !noalias !0
  %.445.i = icmp slt i64 %.440.i, 0
  %spec.select.i = select i1 %.445.i, i64 0, i64 %inside.2.1.i17
  %.458.i = getelementptr i8, ptr %.417.i, i64 8
  %.459.i = load i64, ptr %.458.i, align 8, !noalias !0
  %.461.i = mul nsw i64 %.459.i, %.440.i
  %.465.i = add nsw i64 %.461.i, %begin.2.1.i16
  %.478.i = add i64 %.429.i, %.418.i
  %.371.i = icmp sgt i64 %.318.i.014, 1
  br i1 %.371.i, label %B460.if.i, label %B672.i

B896.if.i:                                        ; preds = %B866.i, %B896.if.i
  %.588.i.033 = phi i64 [ %.657.i, %B896.if.i ], [ 0, %B866.i ]
  %.657.i = add nuw nsw i64 %.588.i.033, 1
  %2 = shl nsw i64 %.588.i.033, 6
  %.685.i = getelementptr i8, ptr %.553.i, i64 %2
  store <16 x float> %.76.i, ptr %.685.i, align 4, !noalias !0
  %exitcond42.not = icmp eq i64 %.24.i, %.657.i
  br i1 %exitcond42.not, label %B1401.i, label %B896.if.i

B980.if.i:                                        ; preds = %B950.i, %B1402.i
  %.723.i.030 = phi i64 [ %.792.i, %B1402.i ], [ 0, %B950.i ]
  %.792.i = add nuw nsw i64 %.723.i.030, 1
  %3 = getelementptr i64, ptr %.1, i64 %.723.i.030
  %.833.i = getelementptr i8, ptr %3, i64 80
  %.834.i = load i64, ptr %.833.i, align 8, !noalias !0
  %.839.i = icmp slt i64 %.834.i, 0
  %.844.i = shl nsw i64 %.723.i.030, 6
  br i1 %.839.i, label %B1402.i, label %B1088.i

B1182.if.i:                                       ; preds = %B1152.i, %B1182.if.i
  %.902.i.021 = phi i64 [ %.971.i, %B1182.if.i ], [ 0, %B1152.i ]
  %.971.i = add nuw nsw i64 %.902.i.021, 1
  %4 = shl nsw i64 %.902.i.021, 6
  %.999.i = getelementptr i8, ptr %.553.i55, i64 %4
  store <16 x float> %.76.i, ptr %.999.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.40.i, %.971.i
  br i1 %exitcond.not, label %B1250.i.preheader, label %B1182.if.i

B1250.if.i:                                       ; preds = %B1250.i.preheader, %B1250.if.i
  %.1031.i.024 = phi i64 [ %.1100.i, %B1250.if.i ], [ 0, %B1250.i.preheader ]
  %.1100.i = add nuw nsw i64 %.1031.i.024, 1
  %.1126.i = add nsw i64 %.1031.i.024, %.40.i
  %.1127.i = shl nsw i64 %.1126.i, 6
  %.1128.i = shl nsw i64 %.1031.i.024, 6
  %.1130.i = getelementptr i8, ptr %.519.i54, i64 %.1128.i
  %.1131.i = load <16 x float>, ptr %.1130.i, align 4, !noalias !0
  %.1133.i = getelementptr i8, ptr %.553.i55, i64 %.1127.i
  store <16 x float> %.1131.i, ptr %.1133.i, align 4, !noalias !0
  %exitcond40.not = icmp eq i64 %.1100.i, %.56.i
  br i1 %exitcond40.not, label %B1320.i, label %B1250.if.i

B1358.if.i:                                       ; preds = %B1320.i, %B1358.if.i
  %.1173.i.028 = phi i64 [ %.1235.i, %B1358.if.i ], [ %spec.select9, %B1320.i ]
  %.1170.i.027 = phi i64 [ %.1239.i, %B1358.if.i ], [ %.1145.i, %B1320.i ]
  %.1235.i = add nsw i64 %.1173.i.028, -1
  %.1239.i = add i64 %.1170.i.027, 1
  %5 = shl nsw i64 %.1170.i.027, 6
  %.1267.i = getelementptr i8, ptr %.553.i55, i64 %5
  store <16 x float> %.76.i, ptr %.1267.i, align 4, !noalias !0
  %.1226.i = icmp sgt i64 %.1173.i.028, 1
  br i1 %.1226.i, label %B1358.if.i, label %B1401.i

f32_pick_blocked.body.exit:                       ; preds = %B1401.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pick_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_pick_blocked.body"}

; LLVM 22.1.0, sources 3fe9196e059172b6dc5faf56c3576726ccfe4b03eff380852db667f1032f2f6c
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @i64_pick_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.39.i = getelementptr i8, ptr %.1, i64 56
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.1, i64 64
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.71.i = getelementptr i8, ptr %.1, i64 32
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.112.i = sub i64 %.4, %.3
  %.158.i35.not = icmp slt i64 %.112.i, 1
  br i1 %.158.i35.not, label %i64_pick_dense.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.23.i = getelementptr i8, ptr %.1, i64 48
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.214.i = getelementptr i8, ptr %.1, i64 72
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !0
  %.216.i = shl nsw i64 %.215.i, 3
  %.234.i = icmp slt i64 %.56.i, 0
  %0 = add nsw i64 %.24.i, 10
  %"$phi376.2.2.1.i" = select i1 %.234.i, i64 %0, i64 10
  %.286.i = getelementptr i8, ptr %.1, i64 40
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !0
  %spec.select10 = tail call i64 @llvm.smax.i64(i64 %.287.i, i64 0)
  %.367.i13.not = icmp slt i64 %.287.i, 1
  %.499.i = load i64, ptr %.1, align 8, !noalias !0
  %.500.i = lshr i64 %.499.i, 48
  %.502.i = load ptr, ptr %.2, align 8, !noalias !0
  %.503.i = and i64 %.499.i, 281474976710655
  %.504.i = getelementptr i64, ptr %.502.i, i64 %.500.i
  %.531.i = getelementptr i8, ptr %.1, i64 16
  %.532.i = load i64, ptr %.531.i, align 8, !noalias !0
  %.533.i = lshr i64 %.532.i, 48
  %.536.i = and i64 %.532.i, 281474976710655
  %.537.i = getelementptr i64, ptr %.502.i, i64 %.533.i
  %.545.i = shl i64 %.24.i, 3
  %.954.i20.not = icmp slt i64 %.40.i, 1
  %.1083.i23 = icmp sgt i64 %.56.i, 0
  %.1141.i = add nsw i64 %.56.i, %.40.i
  %.1179.i = sub i64 %.24.i, %.1141.i
  %spec.select9 = tail call i64 @llvm.smax.i64(i64 %.1179.i, i64 0)
  %.1222.i26.not = icmp slt i64 %.1179.i, 1
  %.775.i29.not = icmp slt i64 %.24.i, 1
  br label %B266.if.i

B672.i:                                           ; preds = %B460.if.i
  %.505.i = load ptr, ptr %.504.i, align 8, !noalias !0
  %.506.i = getelementptr i8, ptr %.505.i, i64 %.503.i
  %.512.i = mul nuw nsw i64 %spec.select.i, %.461.i
  %.515.i = getelementptr i8, ptr %.506.i, i64 %.512.i
  %.538.i = load ptr, ptr %.537.i, align 8, !noalias !0
  %.539.i = getelementptr i8, ptr %.538.i, i64 %.536.i
  %.548.i = mul i64 %.545.i, %.99.i.037
  %.549.i = getelementptr i8, ptr %.539.i, i64 %.548.i
  %.554.i = icmp eq i64 %spec.select.i, 0
  br i1 %.554.i, label %B866.i, label %B938.i

B866.i:                                           ; preds = %B672.i
  br i1 %.775.i29.not, label %B1401.i, label %B896.if.i

B938.i:                                           ; preds = %B672.i.thread, %B672.i
  %.549.i55 = phi ptr [ %.549.i52, %B672.i.thread ], [ %.549.i, %B672.i ]
  %.515.i54 = phi ptr [ %.515.i48, %B672.i.thread ], [ %.515.i, %B672.i ]
  br i1 %.234.i, label %B950.i, label %B1152.i

B950.i:                                           ; preds = %B938.i
  br i1 %.775.i29.not, label %B1401.i, label %B980.if.i

B1088.i:                                          ; preds = %B980.if.i
  %.854.i = shl nsw i64 %.830.i, 3
  %.858.i = getelementptr i8, ptr %.515.i54, i64 %.854.i
  %.859.i = load i64, ptr %.858.i, align 4, !noalias !0
  br label %B1402.i

B1152.i:                                          ; preds = %B938.i
  br i1 %.954.i20.not, label %B1250.i.preheader, label %B1182.if.i

B1250.i.preheader:                                ; preds = %B1182.if.i, %B1152.i
  br i1 %.1083.i23, label %B1250.if.i, label %B1320.i

B1320.i:                                          ; preds = %B1250.if.i, %B1250.i.preheader
  br i1 %.1222.i26.not, label %B1401.i, label %B1358.if.i

B1401.i:                                          ; preds = %B896.if.i, %B1358.if.i, %B1402.i, %B1320.i, %B950.i, %B866.i
  %.158.i = icmp sgt i64 %.102.i.036, 1
  br i1 %.158.i, label %B266.if.i, label %i64_pick_dense.body.exit

B1402.i:                                          ; preds = %B980.if.i, %B1088.i
  %.859.i.sink = phi i64 [ %.859.i, %B1088.i ], [ %.72.i, %B980.if.i ]
  %.861.i = getelementptr i8, ptr %.549.i55, i64 %.840.i
  store i64 %.859.i.sink, ptr %.861.i, align 4, !noalias !0
  %exitcond41.not = icmp eq i64 %.24.i, %.788.i
  br i1 %exitcond41.not, label %B1401.i, label %B980.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B1401.i
  %.99.i.037 = phi i64 [ %.3, %B266.if.i.lr.ph ], [ %.171.i, %B1401.i ]
  %.102.i.036 = phi i64 [ %.112.i, %B266.if.i.lr.ph ], [ %.167.i, %B1401.i ]
  %.167.i = add nsw i64 %.102.i.036, -1
  %.171.i = add i64 %.99.i.037, 1
  br i1 %.367.i13.not, label %B672.i.thread, label %B460.if.i

B672.i.thread:                                    ; preds = %B266.if.i
  %.505.i45 = load ptr, ptr %.504.i, align 8, !noalias !0
  %.506.i46 = getelementptr i8, ptr %.505.i45, i64 %.503.i
  %.515.i48 = getelementptr i8, ptr %.506.i46, i64 %.216.i
  %.538.i49 = load ptr, ptr %.537.i, align 8, !noalias !0
  %.539.i50 = getelementptr i8, ptr %.538.i49, i64 %.536.i
  %.548.i51 = mul i64 %.545.i, %.99.i.037
  %.549.i52 = getelementptr i8, ptr %.539.i50, i64 %.548.i51
  br label %B938.i

B460.if.i:                                        ; preds = %B266.if.i, %B460.if.i
  %word.2.1.i18 = phi i64 [ %.474.i, %B460.if.i ], [ %"$phi376.2.2.1.i", %B266.if.i ]
  %inside.2.1.i17 = phi i64 [ %spec.select.i, %B460.if.i ], [ 1, %B266.if.i ]
  %begin.2.1.i16 = phi i64 [ %.461.i, %B460.if.i ], [ %.216.i, %B266.if.i ]
  %rest.2.1.i15 = phi i64 [ %.420.i, %B460.if.i ], [ %.99.i.037, %B266.if.i ]
  %.314.i.014 = phi i64 [ %.376.i, %B460.if.i ], [ %spec.select10, %B266.if.i ]
  %.376.i = add nsw i64 %.314.i.014, -1
  %.413.i = getelementptr i64, ptr %.1, i64 %word.2.1.i18
  %.414.i = load i64, ptr %.413.i, align 8, !noalias !0
  %.420.i = udiv i64 %rest.2.1.i15, %.414.i
  %.425.i = add nsw i64 %word.2.1.i18, 2
  %.427.i = add nsw i64 %.425.i, %rest.2.1.i15
  %.432.i = mul nsw i64 %.420.i, %.414.i
  %.433.i = sub i64 %.427.i, %.432.i
  %.435.i = getelementptr i64, ptr %.1, i64 %.433.i
  %.436.i = load i64, ptr %.435.i, align 8, !noalias !0
  %.441.i = icmp slt i64 %.436.i, 0
  %spec.select.i = select i1 %.441.i, i64 0, i64 %inside.2.1.i17
  %.454.i = getelementptr i8, ptr %.413.i, i64 8
  %.455.i = load i64, ptr %.454.i, align 8, !noalias !0
  %.457.i = mul nsw i64 %.455.i, %.436.i
  %.461.i = add nsw i64 %.457.i, %begin.2.1.i16
  %.474.i = add i64 %.425.i, %.414.i
  %.367.i = icmp sgt i64 %.314.i.014, 1
  br i1 %.367.i, label %B460.if.i, label %B672.i

B896.if.i:                                        ; preds = %B866.i, %B896.if.i
  %.584.i.033 = phi i64 [ %.653.i, %B896.if.i ], [ 0, %B866.i ]
  %.653.i = add nuw nsw i64 %.584.i.033, 1
  %1 = shl nsw i64 %.584.i.033, 3
  %.681.i = getelementptr i8, ptr %.549.i, i64 %1
  store i64 %.72.i, ptr %.681.i, align 4, !noalias !0
  %exitcond42.not = icmp eq i64 %.24.i, %.653.i
  br i1 %exitcond42.not, label %B1401.i, label %B896.if.i

B980.if.i:                                        ; preds = %B950.i, %B1402.i
  %.719.i.030 = phi i64 [ %.788.i, %B1402.i ], [ 0, %B950.i ]
  %.788.i = add nuw nsw i64 %.719.i.030, 1
  %2 = getelementptr i64, ptr %.1, i64 %.719.i.030
  %.829.i = getelementptr i8, ptr %2, i64 80
  %.830.i = load i64, ptr %.829.i, align 8, !noalias !0
  %.835.i = icmp slt i64 %.830.i, 0
  %.840.i = shl nsw i64 %.719.i.030, 3
  br i1 %.835.i, label %B1402.i, label %B1088.i

B1182.if.i:                                       ; preds = %B1152.i, %B1182.if.i
  %.898.i.021 = phi i64 [ %.967.i, %B1182.if.i ], [ 0, %B1152.i ]
  %.967.i = add nuw nsw i64 %.898.i.021, 1
  %3 = shl nsw i64 %.898.i.021, 3
  %.995.i = getelementptr i8, ptr %.549.i55, i64 %3
  store i64 %.72.i, ptr %.995.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.40.i, %.967.i
  br i1 %exitcond.not, label %B1250.i.preheader, label %B1182.if.i

B1250.if.i:                                       ; preds = %B1250.i.preheader, %B1250.if.i
  %.1027.i.024 = phi i64 [ %.1096.i, %B1250.if.i ], [ 0, %B1250.i.preheader ]
  %.1096.i = add nuw nsw i64 %.1027.i.024, 1
  %.1122.i = add nsw i64 %.1027.i.024, %.40.i
  %.1123.i = shl nsw i64 %.1122.i, 3
  %.1124.i = shl nsw i64 %.1027.i.024, 3
  %.1126.i = getelementptr i8, ptr %.515.i54, i64 %.1124.i
  %.1127.i = load i64, ptr %.1126.i, align 4, !noalias !0
  %.1129.i = getelementptr i8, ptr %.549.i55, i64 %.1123.i
  store i64 %.1127.i, ptr %.1129.i, align 4, !noalias !0
  %exitcond40.not = icmp eq i64 %.1096.i, %.56.i
  br i1 %exitcond40.not, label %B1320.i, label %B1250.if.i

B1358.if.i:                                       ; preds = %B1320.i, %B1358.if.i
  %.1169.i.028 = phi i64 [ %.1231.i, %B1358.if.i ], [ %spec.select9, %B1320.i ]
  %.1166.i.027 = phi i64 [ %.1235.i, %B1358.if.i ], [ %.1141.i, %B1320.i ]
  %.1231.i = add nsw i64 %.1169.i.028, -1
  %.1235.i = add i64 %.1166.i.027, 1
  %4 = shl nsw i64 %.1166.i.027, 3
  %.1263.i = getelementptr i8, ptr %.549.i55, i64 %4
  store i64 %.72.i, ptr %.1263.i, align 4, !noalias !0
  %.1222.i = icmp sgt i64 %.1169.i.028, 1
  br i1 %.1222.i, label %B1358.if.i, label %B1401.i

i64_pick_dense.body.exit:                         ; preds = %B1401.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"i64_pick_dense.body: %retptr"}
!2 = distinct !{!2, !"i64_pick_dense.body"}

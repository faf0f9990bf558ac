; LLVM 22.1.0, sources e7d0e4aafb03970b85f25dd1539fa1d931c85ca3ae5c750a9b9a103dd69f865c
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @i16_pick_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.39.i = getelementptr i8, ptr %.1, i64 56
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.1, i64 64
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.112.i = sub i64 %.4, %.3
  %.158.i35.not = icmp slt i64 %.112.i, 1
  br i1 %.158.i35.not, label %i16_pick_dense.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.71.i = getelementptr i8, ptr %.1, i64 32
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.23.i = getelementptr i8, ptr %.1, i64 48
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.214.i = getelementptr i8, ptr %.1, i64 72
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !0
  %.216.i = shl nsw i64 %.215.i, 1
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
  %.545.i = shl i64 %.24.i, 1
  %.958.i20.not = icmp slt i64 %.40.i, 1
  %.999.i = trunc i64 %.72.i to i16
  %.1088.i23 = icmp sgt i64 %.56.i, 0
  %.1148.i = add nsw i64 %.56.i, %.40.i
  %.1186.i = sub i64 %.24.i, %.1148.i
  %spec.select9 = tail call i64 @llvm.smax.i64(i64 %.1186.i, i64 0)
  %.1229.i26.not = icmp slt i64 %.1186.i, 1
  %.776.i29.not = icmp slt i64 %.24.i, 1
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
  br i1 %.776.i29.not, label %B1401.i, label %B896.if.i

B938.i:                                           ; preds = %B672.i.thread, %B672.i
  %.549.i55 = phi ptr [ %.549.i52, %B672.i.thread ], [ %.549.i, %B672.i ]
  %.515.i54 = phi ptr [ %.515.i48, %B672.i.thread ], [ %.515.i, %B672.i ]
  br i1 %.234.i, label %B950.i, label %B1152.i

B950.i:                                           ; preds = %B938.i
  br i1 %.776.i29.not, label %B1401.i, label %B980.if.i

B1088.i:                                          ; preds = %B980.if.i
  %.856.i = shl nuw nsw i64 %.831.i, 1
  %.860.i = getelementptr i8, ptr %.515.i54, i64 %.856.i
  %.861.i = load i16, ptr %.860.i, align 2, !noalias !0
  br label %B1402.i

B1152.i:                                          ; preds = %B938.i
  br i1 %.958.i20.not, label %B1250.i.preheader, label %B1182.if.i

B1250.i.preheader:                                ; preds = %B1182.if.i, %B1152.i
  br i1 %.1088.i23, label %B1250.if.i, label %B1320.i

B1320.i:                                          ; preds = %B1250.if.i, %B1250.i.preheader
  br i1 %.1229.i26.not, label %B1401.i, label %B1358.if.i

B1401.i:                                          ; preds = %B896.if.i, %B1358.if.i, %B1402.i, %B1320.i, %B950.i, %B866.i
  %.158.i = icmp sgt i64 %.102.i.036, 1
  br i1 %.158.i, label %B266.if.i, label %i16_pick_dense.body.exit

B1402.i:                                          ; preds = %B980.if.i, %B1088.i
  %.861.i.sink = phi i16 [ %.861.i, %B1088.i ], [ %.999.i, %B980.if.i ]
  %.865.i = getelementptr i8, ptr %.549.i55, i64 %.841.i
  store i16 %.861.i.sink, ptr %.865.i, align 2, !noalias !0
  %exitcond41.not = icmp eq i64 %.24.i, %.789.i
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
  %1 = shl nuw nsw i64 %.584.i.033, 1
  %.682.i = getelementptr i8, ptr %.549.i, i64 %1
  store i16 %.999.i, ptr %.682.i, align 2, !noalias !0
  %exitcond42.not = icmp eq i64 %.24.i, %.653.i
  br i1 %exitcond42.not, label %B1401.i, label %B896.if.i

B980.if.i:                                        ; preds = %B950.i, %B1402.i
  %.720.i.030 = phi i64 [ %.789.i, %B1402.i ], [ 0, %B950.i ]
  %.789.i = add nuw nsw i64 %.720.i.030, 1
  %2 = getelementptr i64, ptr %.1, i64 %.720.i.030
  %.830.i = getelementptr i8, ptr %2, i64 80
  %.831.i = load i64, ptr %.830.i, align 8, !noalias !0
  %.836.i = icmp slt i64 %.831.i, 0
  %.841.i = shl nuw nsw i64 %.720.i.030, 1
  br i1 %.836.i, label %B1402.i, label %B1088.i

B1182.if.i:                                       ; preds = %B1152.i, %B1182.if.i
  %.902.i.021 = phi i64 [ %.971.i, %B1182.if.i ], [ 0, %B1152.i ]
  %.971.i = add nuw nsw i64 %.902.i.021, 1
  %3 = shl nuw nsw i64 %.902.i.021, 1
  %.1000.i = getelementptr i8, ptr %.549.i55, i64 %3
  store i16 %.999.i, ptr %.1000.i, align 2, !noalias !0
  %exitcond.not = icmp eq i64 %.40.i, %.971.i
  br i1 %exitcond.not, label %B1250.i.preheader, label %B1182.if.i

B1250.if.i:                                       ; preds = %B1250.i.preheader, %B1250.if.i
  %.1032.i.024 = phi i64 [ %.1101.i, %B1250.if.i ], [ 0, %B1250.i.preheader ]
  %.1101.i = add nuw nsw i64 %.1032.i.024, 1
  %.1127.i = add nsw i64 %.1032.i.024, %.40.i
  %.1128.i = shl nsw i64 %.1127.i, 1
  %.1129.i = shl nuw nsw i64 %.1032.i.024, 1
  %.1131.i = getelementptr i8, ptr %.515.i54, i64 %.1129.i
  %.1132.i = load i16, ptr %.1131.i, align 2, !noalias !0
  %.1136.i = getelementptr i8, ptr %.549.i55, i64 %.1128.i
  store i16 %.1132.i, ptr %.1136.i, align 2, !noalias !0
  %exitcond40.not = icmp eq i64 %.1101.i, %.56.i
  br i1 %exitcond40.not, label %B1320.i, label %B1250.if.i

B1358.if.i:                                       ; preds = %B1320.i, %B1358.if.i
  %.1176.i.028 = phi i64 [ %.1238.i, %B1358.if.i ], [ %spec.select9, %B1320.i ]
  %.1173.i.027 = phi i64 [ %.1242.i, %B1358.if.i ], [ %.1148.i, %B1320.i ]
  %.1238.i = add nsw i64 %.1176.i.028, -1
  %.1242.i = add i64 %.1173.i.027, 1
  %4 = shl nsw i64 %.1173.i.027, 1
  %.1271.i = getelementptr i8, ptr %.549.i55, i64 %4
  store i16 %.999.i, ptr %.1271.i, align 2, !noalias !0
  %.1229.i = icmp sgt i64 %.1176.i.028, 1
  br i1 %.1229.i, label %B1358.if.i, label %B1401.i

i16_pick_dense.body.exit:                         ; preds = %B1401.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"i16_pick_dense.body: %retptr"}
!2 = distinct !{!2, !"i16_pick_dense.body"}

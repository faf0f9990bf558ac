; LLVM 22.1.0, sources 374635e2db8cda3847b75f112ff9546d755627dd1f261a28dfaf7d48901b273b
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @i8_pick_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.23.i = getelementptr i8, ptr %.1, i64 48
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.39.i = getelementptr i8, ptr %.1, i64 56
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.1, i64 64
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.112.i = sub i64 %.4, %.3
  %.158.i35.not = icmp slt i64 %.112.i, 1
  br i1 %.158.i35.not, label %i8_pick_dense.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.71.i = getelementptr i8, ptr %.1, i64 32
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.214.i = getelementptr i8, ptr %.1, i64 72
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !0
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
  %spec.select8 = tail call i64 @llvm.smax.i64(i64 %.40.i, i64 0)
  %.955.i20.not = icmp slt i64 %.40.i, 1
  %.996.i = trunc i64 %.72.i to i8
  %.1084.i23 = icmp sgt i64 %.56.i, 0
  %.1143.i = add i64 %.56.i, %.40.i
  %.1181.i = sub i64 %.24.i, %.1143.i
  %spec.select9 = tail call i64 @llvm.smax.i64(i64 %.1181.i, i64 0)
  %.1224.i26.not = icmp slt i64 %.1181.i, 1
  %spec.select7 = tail call i64 @llvm.smax.i64(i64 %.24.i, i64 0)
  %.775.i29.not = icmp slt i64 %.24.i, 1
  %1 = mul i64 %.24.i, %.3
  br label %B266.if.i

B672.i:                                           ; preds = %B460.if.i
  %.505.i = load ptr, ptr %.504.i, align 8, !noalias !0
  %.506.i = getelementptr i8, ptr %.505.i, i64 %.503.i
  %.512.i = mul nuw nsw i64 %spec.select.i, %.461.i
  %.515.i = getelementptr i8, ptr %.506.i, i64 %.512.i
  %.538.i = load ptr, ptr %.537.i, align 8, !noalias !0
  %.539.i = getelementptr i8, ptr %.538.i, i64 %.536.i
  %.545.i = mul i64 %.99.i.037, %.24.i
  %.549.i = getelementptr i8, ptr %.539.i, i64 %.545.i
  %.554.i = icmp eq i64 %spec.select.i, 0
  br i1 %.554.i, label %B866.i, label %B938.i

B866.i:                                           ; preds = %B672.i
  br i1 %.775.i29.not, label %B1401.i, label %B896.if.i.preheader

B896.if.i.preheader:                              ; preds = %B866.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %.549.i, i8 %.996.i, i64 %spec.select7, i1 false), !noalias !0
  br label %B1401.i

B938.i:                                           ; preds = %B672.i.thread, %B672.i
  %.549.i55 = phi ptr [ %.549.i51, %B672.i.thread ], [ %.549.i, %B672.i ]
  %.538.i54 = phi ptr [ %.538.i48, %B672.i.thread ], [ %.538.i, %B672.i ]
  %.515.i53 = phi ptr [ %.515.i47, %B672.i.thread ], [ %.515.i, %B672.i ]
  br i1 %.234.i, label %B950.i, label %B1152.i

B950.i:                                           ; preds = %B938.i
  br i1 %.775.i29.not, label %B1401.i, label %B980.if.i

B1088.i:                                          ; preds = %B980.if.i
  %.858.i = getelementptr i8, ptr %.515.i53, i64 %.830.i
  %.859.i = load i8, ptr %.858.i, align 1, !noalias !0
  br label %B1402.i

B1152.i:                                          ; preds = %B938.i
  br i1 %.955.i20.not, label %B1250.i.preheader, label %B1182.if.i.preheader

B1182.if.i.preheader:                             ; preds = %B1152.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %.549.i55, i8 %.996.i, i64 %spec.select8, i1 false), !noalias !0
  br label %B1250.i.preheader

B1250.i.preheader:                                ; preds = %B1182.if.i.preheader, %B1152.i
  br i1 %.1084.i23, label %B1250.if.i.lr.ph, label %B1320.i

B1250.if.i.lr.ph:                                 ; preds = %B1250.i.preheader
  %2 = getelementptr i8, ptr %.549.i55, i64 %.40.i
  br label %B1250.if.i

B1320.i:                                          ; preds = %B1250.if.i, %B1250.i.preheader
  br i1 %.1224.i26.not, label %B1401.i, label %B1358.if.i.preheader

B1358.if.i.preheader:                             ; preds = %B1320.i
  %3 = getelementptr i8, ptr %.538.i54, i64 %.1143.i
  %4 = getelementptr i8, ptr %3, i64 %1
  %5 = getelementptr i8, ptr %4, i64 %.536.i
  %scevgep = getelementptr i8, ptr %5, i64 %7
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep, i8 %.996.i, i64 %spec.select9, i1 false), !noalias !0
  br label %B1401.i

B1401.i:                                          ; preds = %B1402.i, %B1358.if.i.preheader, %B896.if.i.preheader, %B1320.i, %B950.i, %B866.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond41.not = icmp eq i64 %indvar.next, %.112.i
  br i1 %exitcond41.not, label %i8_pick_dense.body.exit, label %B266.if.i

B1402.i:                                          ; preds = %B980.if.i, %B1088.i
  %.859.i.sink = phi i8 [ %.859.i, %B1088.i ], [ %.996.i, %B980.if.i ]
  %6 = getelementptr i8, ptr %.549.i55, i64 %.719.i.030
  store i8 %.859.i.sink, ptr %6, align 1, !noalias !0
  %exitcond40.not = icmp eq i64 %.24.i, %.788.i
  br i1 %exitcond40.not, label %B1401.i, label %B980.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B1401.i
  %indvar = phi i64 [ 0, %B266.if.i.lr.ph ], [ %indvar.next, %B1401.i ]
  %.99.i.037 = phi i64 [ %.3, %B266.if.i.lr.ph ], [ %.171.i, %B1401.i ]
  %7 = mul i64 %.24.i, %indvar
  %.171.i = add i64 %.99.i.037, 1
  br i1 %.367.i13.not, label %B672.i.thread, label %B460.if.i

B672.i.thread:                                    ; preds = %B266.if.i
  %.505.i44 = load ptr, ptr %.504.i, align 8, !noalias !0
  %.506.i45 = getelementptr i8, ptr %.505.i44, i64 %.503.i
  %.515.i47 = getelementptr i8, ptr %.506.i45, i64 %.215.i
  %.538.i48 = load ptr, ptr %.537.i, align 8, !noalias !0
  %.539.i49 = getelementptr i8, ptr %.538.i48, i64 %.536.i
  %.545.i50 = mul i64 %.99.i.037, %.24.i
  %.549.i51 = getelementptr i8, ptr %.539.i49, i64 %.545.i50
  br label %B938.i

B460.if.i:                                        ; preds = %B266.if.i, %B460.if.i
  %word.2.1.i18 = phi i64 [ %.474.i, %B460.if.i ], [ %"$phi376.2.2.1.i", %B266.if.i ]
  %inside.2.1.i17 = phi i64 [ %spec.select.i, %B460.if.i ], [ 1, %B266.if.i ]
  %begin.2.1.i16 = phi i64 [ %.461.i, %B460.if.i ], [ %.215.i, %B266.if.i ]
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

B980.if.i:                                        ; preds = %B950.i, %B1402.i
  %.719.i.030 = phi i64 [ %.788.i, %B1402.i ], [ 0, %B950.i ]
  %.788.i = add nuw nsw i64 %.719.i.030, 1
  %8 = getelementptr i64, ptr %.1, i64 %.719.i.030
  %.829.i = getelementptr i8, ptr %8, i64 80
  %.830.i = load i64, ptr %.829.i, align 8, !noalias !0
  %.835.i = icmp slt i64 %.830.i, 0
  br i1 %.835.i, label %B1402.i, label %B1088.i

B1250.if.i:                                       ; preds = %B1250.if.i.lr.ph, %B1250.if.i
  %.1028.i.024 = phi i64 [ 0, %B1250.if.i.lr.ph ], [ %.1097.i, %B1250.if.i ]
  %.1097.i = add nuw nsw i64 %.1028.i.024, 1
  %.1127.i = getelementptr i8, ptr %.515.i53, i64 %.1028.i.024
  %.1128.i = load i8, ptr %.1127.i, align 1, !noalias !0
  %.1132.i = getelementptr i8, ptr %2, i64 %.1028.i.024
  store i8 %.1128.i, ptr %.1132.i, align 1, !noalias !0
  %exitcond.not = icmp eq i64 %.1097.i, %.56.i
  br i1 %exitcond.not, label %B1320.i, label %B1250.if.i

i8_pick_dense.body.exit:                          ; preds = %B1401.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"i8_pick_dense.body: %retptr"}
!2 = distinct !{!2, !"i8_pick_dense.body"}

; LLVM 22.1.0, sources 13391ea23f03dbae0318c1056f1a78f268e85fc7ea31369a1b76060dcf95d978
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
  %.158.i47.not = icmp slt i64 %.112.i, 1
  br i1 %.158.i47.not, label %i8_pick_dense.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.71.i = getelementptr i8, ptr %.1, i64 32
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.20.i1 = getelementptr i8, ptr %.1, i64 72
  %.21.i = load i64, ptr %.20.i1, align 8, !noalias !3
  %.55.i2 = icmp slt i64 %.56.i, 0
  %0 = add nsw i64 %.24.i, 10
  %spec.select21 = select i1 %.55.i2, i64 %0, i64 10
  %.119.i = getelementptr i8, ptr %.1, i64 40
  %.120.i = load i64, ptr %.119.i, align 8, !noalias !3
  %spec.select22 = tail call i64 @llvm.smax.i64(i64 %.120.i, i64 0)
  %.202.i25.not = icmp slt i64 %.120.i, 1
  %.211.i = load i64, ptr %.1, align 8, !noalias !0
  %.212.i = lshr i64 %.211.i, 48
  %.214.i = load ptr, ptr %.2, align 8, !noalias !0
  %.215.i = and i64 %.211.i, 281474976710655
  %.216.i = getelementptr i64, ptr %.214.i, i64 %.212.i
  %.240.i = getelementptr i8, ptr %.1, i64 16
  %.241.i = load i64, ptr %.240.i, align 8, !noalias !0
  %.242.i = lshr i64 %.241.i, 48
  %.245.i = and i64 %.241.i, 281474976710655
  %.246.i = getelementptr i64, ptr %.214.i, i64 %.242.i
  %spec.select19 = tail call i64 @llvm.smax.i64(i64 %.40.i, i64 0)
  %.658.i32.not = icmp slt i64 %.40.i, 1
  %.699.i = trunc i64 %.72.i to i8
  %.787.i35 = icmp sgt i64 %.56.i, 0
  %.846.i = add i64 %.56.i, %.40.i
  %.884.i = sub i64 %.24.i, %.846.i
  %spec.select20 = tail call i64 @llvm.smax.i64(i64 %.884.i, i64 0)
  %.927.i38.not = icmp slt i64 %.884.i, 1
  %spec.select18 = tail call i64 @llvm.smax.i64(i64 %.24.i, i64 0)
  %.478.i41.not = icmp slt i64 %.24.i, 1
  %1 = mul i64 %.24.i, %.3
  br label %B266.if.i

B520.i:                                           ; preds = %any_pick_begin.body.exit.thread, %any_pick_begin.body.exit
  %.255.i64 = phi ptr [ %.255.i62, %any_pick_begin.body.exit.thread ], [ %.255.i, %any_pick_begin.body.exit ]
  br i1 %.478.i41.not, label %B1053.i, label %B550.if.i.preheader

B550.if.i.preheader:                              ; preds = %B520.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %.255.i64, i8 %.699.i, i64 %spec.select18, i1 false), !noalias !0
  br label %B1053.i

B590.i:                                           ; preds = %any_pick_begin.body.exit
  br i1 %.55.i2, label %B602.i, label %B804.i

B602.i:                                           ; preds = %B590.i
  br i1 %.478.i41.not, label %B1053.i, label %B632.if.i

B740.i:                                           ; preds = %B632.if.i
  %.561.i = getelementptr i8, ptr %.224.i, i64 %.533.i
  %.562.i = load i8, ptr %.561.i, align 1, !noalias !0
  br label %B1054.i

B804.i:                                           ; preds = %B590.i
  br i1 %.658.i32.not, label %B902.i.preheader, label %B834.if.i.preheader

B834.if.i.preheader:                              ; preds = %B804.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %.255.i, i8 %.699.i, i64 %spec.select19, i1 false), !noalias !0
  br label %B902.i.preheader

B902.i.preheader:                                 ; preds = %B834.if.i.preheader, %B804.i
  br i1 %.787.i35, label %B902.if.i.lr.ph, label %B972.i

B902.if.i.lr.ph:                                  ; preds = %B902.i.preheader
  %2 = getelementptr i8, ptr %.255.i, i64 %.40.i
  br label %B902.if.i

B972.i:                                           ; preds = %B902.if.i, %B902.i.preheader
  br i1 %.927.i38.not, label %B1053.i, label %B1010.if.i.preheader

B1010.if.i.preheader:                             ; preds = %B972.i
  %3 = getelementptr i8, ptr %.247.i, i64 %.846.i
  %4 = getelementptr i8, ptr %3, i64 %1
  %5 = getelementptr i8, ptr %4, i64 %.245.i
  %scevgep = getelementptr i8, ptr %5, i64 %7
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep, i8 %.699.i, i64 %spec.select20, i1 false), !noalias !0
  br label %B1053.i

B1053.i:                                          ; preds = %B1054.i, %B1010.if.i.preheader, %B550.if.i.preheader, %B972.i, %B602.i, %B520.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond53.not = icmp eq i64 %indvar.next, %.112.i
  br i1 %exitcond53.not, label %i8_pick_dense.body.exit, label %B266.if.i

B1054.i:                                          ; preds = %B632.if.i, %B740.i
  %.562.i.sink = phi i8 [ %.562.i, %B740.i ], [ %.699.i, %B632.if.i ]
  %6 = getelementptr i8, ptr %.255.i, i64 %.422.i.042
  store i8 %.562.i.sink, ptr %6, align 1, !noalias !0
  %exitcond52.not = icmp eq i64 %.24.i, %.491.i
  br i1 %exitcond52.not, label %B1053.i, label %B632.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B1053.i
  %indvar = phi i64 [ 0, %B266.if.i.lr.ph ], [ %indvar.next, %B1053.i ]
  %.99.i.048 = phi i64 [ %.3, %B266.if.i.lr.ph ], [ %.171.i, %B1053.i ]
  %7 = mul i64 %.24.i, %indvar
  %.171.i = add i64 %.99.i.048, 1
  br i1 %.202.i25.not, label %any_pick_begin.body.exit, label %B290.if.i

B290.if.i:                                        ; preds = %B266.if.i, %B290.if.i
  %word.2.0.i30 = phi i64 [ %.309.i, %B290.if.i ], [ %spec.select21, %B266.if.i ]
  %rest.2.0.i29 = phi i64 [ %.255.i8, %B290.if.i ], [ %.99.i.048, %B266.if.i ]
  %inside.2.0.i28 = phi i64 [ %spec.select.i, %B290.if.i ], [ 1, %B266.if.i ]
  %begin.2.0.i27 = phi i64 [ %.296.i, %B290.if.i ], [ %.21.i, %B266.if.i ]
  %.147.i.026 = phi i64 [ %.211.i5, %B290.if.i ], [ %spec.select22, %B266.if.i ]
  %.211.i5 = add nsw i64 %.147.i.026, -1
  %.248.i7 = getelementptr i64, ptr %.1, i64 %word.2.0.i30
  %.249.i = load i64, ptr %.248.i7, align 8, !noalias !3
  %.255.i8 = udiv i64 %rest.2.0.i29, %.249.i
  %.260.i = add nsw i64 %word.2.0.i30, 2
  %.262.i = add nsw i64 %.260.i, %rest.2.0.i29
  %.267.i = mul nsw i64 %.255.i8, %.249.i
  %.268.i = sub i64 %.262.i, %.267.i
  %.270.i = getelementptr i64, ptr %.1, i64 %.268.i
  %.271.i = load i64, ptr %.270.i, align 8, !noalias !3
  %.276.i = icmp slt i64 %.271.i, 0
  %spec.select.i = select i1 %.276.i, i64 0, i64 %inside.2.0.i28
  %.289.i = getelementptr i8, ptr %.248.i7, i64 8
  %.290.i9 = load i64, ptr %.289.i, align 8, !noalias !3
  %.292.i = mul nsw i64 %.290.i9, %.271.i
  %.296.i = add nsw i64 %.292.i, %begin.2.0.i27
  %.309.i = add i64 %.260.i, %.249.i
  %.202.i = icmp sgt i64 %.147.i.026, 1
  br i1 %.202.i, label %B290.if.i, label %any_pick_begin.body.exit.loopexit

any_pick_begin.body.exit.loopexit:                ; preds = %B290.if.i
  %8 = icmp eq i64 %spec.select.i, 0
  br i1 %8, label %any_pick_begin.body.exit.thread, label %any_pick_begin.body.exit

any_pick_begin.body.exit.thread:                  ; preds = %any_pick_begin.body.exit.loopexit
  %.247.i59 = load ptr, ptr %.246.i, align 8, !noalias !0
  %.248.i60 = getelementptr i8, ptr %.247.i59, i64 %.245.i
  %.253.i61 = mul i64 %.99.i.048, %.24.i
  %.255.i62 = getelementptr i8, ptr %.248.i60, i64 %.253.i61
  br label %B520.i

any_pick_begin.body.exit:                         ; preds = %any_pick_begin.body.exit.loopexit, %B266.if.i
  %inside.2.0.i.lcssa = phi i64 [ %.21.i, %B266.if.i ], [ %.296.i, %any_pick_begin.body.exit.loopexit ]
  %.217.i = load ptr, ptr %.216.i, align 8, !noalias !0
  %.218.i = getelementptr i8, ptr %.217.i, i64 %.215.i
  %.223.i = tail call i64 @llvm.smax.i64(i64 %inside.2.0.i.lcssa, i64 0)
  %.224.i = getelementptr i8, ptr %.218.i, i64 %.223.i
  %.247.i = load ptr, ptr %.246.i, align 8, !noalias !0
  %.248.i = getelementptr i8, ptr %.247.i, i64 %.245.i
  %.253.i = mul i64 %.99.i.048, %.24.i
  %.255.i = getelementptr i8, ptr %.248.i, i64 %.253.i
  %.259.i = icmp slt i64 %inside.2.0.i.lcssa, 0
  br i1 %.259.i, label %B520.i, label %B590.i

B632.if.i:                                        ; preds = %B602.i, %B1054.i
  %.422.i.042 = phi i64 [ %.491.i, %B1054.i ], [ 0, %B602.i ]
  %.491.i = add nuw nsw i64 %.422.i.042, 1
  %9 = getelementptr i64, ptr %.1, i64 %.422.i.042
  %.532.i = getelementptr i8, ptr %9, i64 80
  %.533.i = load i64, ptr %.532.i, align 8, !noalias !0
  %.538.i = icmp slt i64 %.533.i, 0
  br i1 %.538.i, label %B1054.i, label %B740.i

B902.if.i:                                        ; preds = %B902.if.i.lr.ph, %B902.if.i
  %.731.i.036 = phi i64 [ 0, %B902.if.i.lr.ph ], [ %.800.i, %B902.if.i ]
  %.800.i = add nuw nsw i64 %.731.i.036, 1
  %.830.i = getelementptr i8, ptr %.224.i, i64 %.731.i.036
  %.831.i = load i8, ptr %.830.i, align 1, !noalias !0
  %.835.i = getelementptr i8, ptr %2, i64 %.731.i.036
  store i8 %.831.i, ptr %.835.i, align 1, !noalias !0
  %exitcond.not = icmp eq i64 %.800.i, %.56.i
  br i1 %exitcond.not, label %B972.i, label %B902.if.i

i8_pick_dense.body.exit:                          ; preds = %B1053.i, %.6
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
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"any_pick_begin.body: %retptr"}
!5 = distinct !{!5, !"any_pick_begin.body"}

; LLVM 22.1.0, sources 84b70e6369a8a3428a25b22cb56bfd280200e0ce0ee4e793f049c1594e0c5a94
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
  %.158.i47.not = icmp slt i64 %.112.i, 1
  br i1 %.158.i47.not, label %i16_pick_dense.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.71.i = getelementptr i8, ptr %.1, i64 32
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.23.i = getelementptr i8, ptr %.1, i64 48
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.20.i1 = getelementptr i8, ptr %.1, i64 72
  %.21.i = load i64, ptr %.20.i1, align 8, !noalias !3
  %.22.i = shl nsw i64 %.21.i, 1
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
  %.253.i = shl i64 %.24.i, 1
  %.661.i32.not = icmp slt i64 %.40.i, 1
  %.702.i = trunc i64 %.72.i to i16
  %.791.i35 = icmp sgt i64 %.56.i, 0
  %.851.i = add nsw i64 %.56.i, %.40.i
  %.889.i = sub i64 %.24.i, %.851.i
  %spec.select20 = tail call i64 @llvm.smax.i64(i64 %.889.i, i64 0)
  %.932.i38.not = icmp slt i64 %.889.i, 1
  %.479.i41.not = icmp slt i64 %.24.i, 1
  br label %B266.if.i

B520.i:                                           ; preds = %any_pick_begin.body.exit.thread, %any_pick_begin.body.exit
  %.255.i65 = phi ptr [ %.255.i63, %any_pick_begin.body.exit.thread ], [ %.255.i, %any_pick_begin.body.exit ]
  br i1 %.479.i41.not, label %B1053.i, label %B550.if.i

B590.i:                                           ; preds = %any_pick_begin.body.exit
  br i1 %.55.i2, label %B602.i, label %B804.i

B602.i:                                           ; preds = %B590.i
  br i1 %.479.i41.not, label %B1053.i, label %B632.if.i

B740.i:                                           ; preds = %B632.if.i
  %.559.i = shl nuw nsw i64 %.534.i, 1
  %.563.i = getelementptr i8, ptr %.224.i, i64 %.559.i
  %.564.i = load i16, ptr %.563.i, align 2, !noalias !0
  br label %B1054.i

B804.i:                                           ; preds = %B590.i
  br i1 %.661.i32.not, label %B902.i.preheader, label %B834.if.i

B902.i.preheader:                                 ; preds = %B834.if.i, %B804.i
  br i1 %.791.i35, label %B902.if.i, label %B972.i

B972.i:                                           ; preds = %B902.if.i, %B902.i.preheader
  br i1 %.932.i38.not, label %B1053.i, label %B1010.if.i

B1053.i:                                          ; preds = %B1010.if.i, %B1054.i, %B550.if.i, %B972.i, %B602.i, %B520.i
  %.158.i = icmp sgt i64 %.102.i.049, 1
  br i1 %.158.i, label %B266.if.i, label %i16_pick_dense.body.exit

B1054.i:                                          ; preds = %B632.if.i, %B740.i
  %.564.i.sink = phi i16 [ %.564.i, %B740.i ], [ %.702.i, %B632.if.i ]
  %.568.i = getelementptr i8, ptr %.255.i, i64 %.544.i
  store i16 %.564.i.sink, ptr %.568.i, align 2, !noalias !0
  %exitcond53.not = icmp eq i64 %.24.i, %.492.i
  br i1 %exitcond53.not, label %B1053.i, label %B632.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B1053.i
  %.102.i.049 = phi i64 [ %.112.i, %B266.if.i.lr.ph ], [ %.167.i, %B1053.i ]
  %.99.i.048 = phi i64 [ %.3, %B266.if.i.lr.ph ], [ %.171.i, %B1053.i ]
  %.167.i = add nsw i64 %.102.i.049, -1
  %.171.i = add i64 %.99.i.048, 1
  br i1 %.202.i25.not, label %any_pick_begin.body.exit, label %B290.if.i

B290.if.i:                                        ; preds = %B266.if.i, %B290.if.i
  %word.2.0.i30 = phi i64 [ %.309.i, %B290.if.i ], [ %spec.select21, %B266.if.i ]
  %rest.2.0.i29 = phi i64 [ %.255.i8, %B290.if.i ], [ %.99.i.048, %B266.if.i ]
  %inside.2.0.i28 = phi i64 [ %spec.select.i, %B290.if.i ], [ 1, %B266.if.i ]
  %begin.2.0.i27 = phi i64 [ %.296.i, %B290.if.i ], [ %.22.i, %B266.if.i ]
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
  %1 = icmp eq i64 %spec.select.i, 0
  br i1 %1, label %any_pick_begin.body.exit.thread, label %any_pick_begin.body.exit

any_pick_begin.body.exit.thread:                  ; preds = %any_pick_begin.body.exit.loopexit
  %.247.i60 = load ptr, ptr %.246.i, align 8, !noalias !0
  %.248.i61 = getelementptr i8, ptr %.247.i60, i64 %.245.i
  %.254.i62 = mul i64 %.253.i, %.99.i.048
  %.255.i63 = getelementptr i8, ptr %.248.i61, i64 %.254.i62
  br label %B520.i

any_pick_begin.body.exit:                         ; preds = %any_pick_begin.body.exit.loopexit, %B266.if.i
  %inside.2.0.i.lcssa = phi i64 [ %.22.i, %B266.if.i ], [ %.296.i, %any_pick_begin.body.exit.loopexit ]
  %.217.i = load ptr, ptr %.216.i, align 8, !noalias !0
  %.218.i = getelementptr i8, ptr %.217.i, i64 %.215.i
  %.223.i = tail call i64 @llvm.smax.i64(i64 %inside.2.0.i.lcssa, i64 0)
  %.224.i = getelementptr i8, ptr %.218.i, i64 %.223.i
  %.247.i = load ptr, ptr %.246.i, align 8, !noalias !0
  %.248.i = getelementptr i8, ptr %.247.i, i64 %.245.i
  %.254.i = mul i64 %.253.i, %.99.i.048
  %.255.i = getelementptr i8, ptr %.248.i, i64 %.254.i
  %.259.i = icmp slt i64 %inside.2.0.i.lcssa, 0
  br i1 %.259.i, label %B520.i, label %B590.i

B550.if.i:                                        ; preds = %B520.i, %B550.if.i
  %.287.i.045 = phi i64 [ %.356.i, %B550.if.i ], [ 0, %B520.i ]
  %.356.i = add nuw nsw i64 %.287.i.045, 1
  %2 = shl nuw nsw i64 %.287.i.045, 1
  %.385.i = getelementptr i8, ptr %.255.i65, i64 %2
  store i16 %.702.i, ptr %.385.i, align 2, !noalias !0
  %exitcond54.not = icmp eq i64 %.24.i, %.356.i
  br i1 %exitcond54.not, label %B1053.i, label %B550.if.i

B632.if.i:                                        ; preds = %B602.i, %B1054.i
  %.423.i.042 = phi i64 [ %.492.i, %B1054.i ], [ 0, %B602.i ]
  %.492.i = add nuw nsw i64 %.423.i.042, 1
  %3 = getelementptr i64, ptr %.1, i64 %.423.i.042
  %.533.i = getelementptr i8, ptr %3, i64 80
  %.534.i = load i64, ptr %.533.i, align 8, !noalias !0
  %.539.i = icmp slt i64 %.534.i, 0
  %.544.i = shl nuw nsw i64 %.423.i.042, 1
  br i1 %.539.i, label %B1054.i, label %B740.i

B834.if.i:                                        ; preds = %B804.i, %B834.if.i
  %.605.i.033 = phi i64 [ %.674.i, %B834.if.i ], [ 0, %B804.i ]
  %.674.i = add nuw nsw i64 %.605.i.033, 1
  %4 = shl nuw nsw i64 %.605.i.033, 1
  %.703.i = getelementptr i8, ptr %.255.i, i64 %4
  store i16 %.702.i, ptr %.703.i, align 2, !noalias !0
  %exitcond.not = icmp eq i64 %.40.i, %.674.i
  br i1 %exitcond.not, label %B902.i.preheader, label %B834.if.i

B902.if.i:                                        ; preds = %B902.i.preheader, %B902.if.i
  %.735.i.036 = phi i64 [ %.804.i, %B902.if.i ], [ 0, %B902.i.preheader ]
  %.804.i = add nuw nsw i64 %.735.i.036, 1
  %.830.i = add nsw i64 %.735.i.036, %.40.i
  %.831.i = shl nsw i64 %.830.i, 1
  %.832.i = shl nuw nsw i64 %.735.i.036, 1
  %.834.i = getelementptr i8, ptr %.224.i, i64 %.832.i
  %.835.i = load i16, ptr %.834.i, align 2, !noalias !0
  %.839.i = getelementptr i8, ptr %.255.i, i64 %.831.i
  store i16 %.835.i, ptr %.839.i, align 2, !noalias !0
  %exitcond52.not = icmp eq i64 %.804.i, %.56.i
  br i1 %exitcond52.not, label %B972.i, label %B902.if.i

B1010.if.i:                                       ; preds = %B972.i, %B1010.if.i
  %.879.i.040 = phi i64 [ %.941.i, %B1010.if.i ], [ %spec.select20, %B972.i ]
  %.876.i.039 = phi i64 [ %.945.i, %B1010.if.i ], [ %.851.i, %B972.i ]
  %.941.i = add nsw i64 %.879.i.040, -1
  %.945.i = add i64 %.876.i.039, 1
  %5 = shl nsw i64 %.876.i.039, 1
  %.974.i = getelementptr i8, ptr %.255.i, i64 %5
  store i16 %.702.i, ptr %.974.i, align 2, !noalias !0
  %.932.i = icmp sgt i64 %.879.i.040, 1
  br i1 %.932.i, label %B1010.if.i, label %B1053.i

i16_pick_dense.body.exit:                         ; preds = %B1053.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"i16_pick_dense.body: %retptr"}
!2 = distinct !{!2, !"i16_pick_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"any_pick_begin.body: %retptr"}
!5 = distinct !{!5, !"any_pick_begin.body"}

; LLVM 22.1.0, sources 099cd1b52b23865d1cd9c56bcdc63acef75a6addcf6d64cf9f70da42a498d8cc
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
  %.160.i46.not = icmp slt i64 %.114.i, 1
  br i1 %.160.i46.not, label %f32_pick_dense.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.23.i = getelementptr i8, ptr %.1, i64 48
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.20.i1 = getelementptr i8, ptr %.1, i64 72
  %.21.i = load i64, ptr %.20.i1, align 8, !noalias !3
  %.22.i = shl nsw i64 %.21.i, 2
  %.55.i2 = icmp slt i64 %.56.i, 0
  %0 = add nsw i64 %.24.i, 10
  %spec.select20 = select i1 %.55.i2, i64 %0, i64 10
  %.119.i = getelementptr i8, ptr %.1, i64 40
  %.120.i = load i64, ptr %.119.i, align 8, !noalias !3
  %spec.select21 = tail call i64 @llvm.smax.i64(i64 %.120.i, i64 0)
  %.202.i24.not = icmp slt i64 %.120.i, 1
  %.213.i = load i64, ptr %.1, align 8, !noalias !0
  %.214.i = lshr i64 %.213.i, 48
  %.216.i = load ptr, ptr %.2, align 8, !noalias !0
  %.217.i = and i64 %.213.i, 281474976710655
  %.218.i = getelementptr i64, ptr %.216.i, i64 %.214.i
  %.242.i = getelementptr i8, ptr %.1, i64 16
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !0
  %.244.i = lshr i64 %.243.i, 48
  %.247.i = and i64 %.243.i, 281474976710655
  %.248.i = getelementptr i64, ptr %.216.i, i64 %.244.i
  %.255.i = shl i64 %.24.i, 2
  %.659.i31.not = icmp slt i64 %.40.i, 1
  %.788.i34 = icmp sgt i64 %.56.i, 0
  %.846.i = add nsw i64 %.56.i, %.40.i
  %.884.i = sub i64 %.24.i, %.846.i
  %spec.select19 = tail call i64 @llvm.smax.i64(i64 %.884.i, i64 0)
  %.927.i37.not = icmp slt i64 %.884.i, 1
  %.480.i40.not = icmp slt i64 %.24.i, 1
  br label %B266.if.i

B520.i:                                           ; preds = %any_pick_begin.body.exit.thread, %any_pick_begin.body.exit
  %.257.i64 = phi ptr [ %.257.i62, %any_pick_begin.body.exit.thread ], [ %.257.i, %any_pick_begin.body.exit ]
  br i1 %.480.i40.not, label %B1053.i, label %B550.if.i

B590.i:                                           ; preds = %any_pick_begin.body.exit
  br i1 %.55.i2, label %B602.i, label %B804.i

B602.i:                                           ; preds = %B590.i
  br i1 %.480.i40.not, label %B1053.i, label %B632.if.i

B706.i:                                           ; preds = %B632.if.i
  %.550.i = getelementptr i8, ptr %.257.i, i64 %.545.i
  store i32 %.73.i, ptr %.550.i, align 4, !noalias !0
  br label %B1054.i

B740.i:                                           ; preds = %B632.if.i
  %.559.i = shl nsw i64 %.535.i, 2
  %.563.i = getelementptr i8, ptr %.226.i, i64 %.559.i
  %.564.i = load float, ptr %.563.i, align 4, !noalias !0
  %.566.i = getelementptr i8, ptr %.257.i, i64 %.545.i
  store float %.564.i, ptr %.566.i, align 4, !noalias !0
  br label %B1054.i

B804.i:                                           ; preds = %B590.i
  br i1 %.659.i31.not, label %B902.i.preheader, label %B834.if.i

B902.i.preheader:                                 ; preds = %B834.if.i, %B804.i
  br i1 %.788.i34, label %B902.if.i, label %B972.i

B972.i:                                           ; preds = %B902.if.i, %B902.i.preheader
  br i1 %.927.i37.not, label %B1053.i, label %B1010.if.i

B1053.i:                                          ; preds = %B1010.if.i, %B1054.i, %B550.if.i, %B972.i, %B602.i, %B520.i
  %.160.i = icmp sgt i64 %.104.i.048, 1
  br i1 %.160.i, label %B266.if.i, label %f32_pick_dense.body.exit

B1054.i:                                          ; preds = %B740.i, %B706.i
  %exitcond52.not = icmp eq i64 %.24.i, %.493.i
  br i1 %exitcond52.not, label %B1053.i, label %B632.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B1053.i
  %.104.i.048 = phi i64 [ %.114.i, %B266.if.i.lr.ph ], [ %.169.i, %B1053.i ]
  %.101.i.047 = phi i64 [ %.3, %B266.if.i.lr.ph ], [ %.173.i, %B1053.i ]
  %.169.i = add nsw i64 %.104.i.048, -1
  %.173.i = add i64 %.101.i.047, 1
  br i1 %.202.i24.not, label %any_pick_begin.body.exit, label %B290.if.i

B290.if.i:                                        ; preds = %B266.if.i, %B290.if.i
  %word.2.0.i29 = phi i64 [ %.309.i, %B290.if.i ], [ %spec.select20, %B266.if.i ]
  %rest.2.0.i28 = phi i64 [ %.255.i6, %B290.if.i ], [ %.101.i.047, %B266.if.i ]
  %inside.2.0.i27 = phi i64 [ %spec.select.i, %B290.if.i ], [ 1, %B266.if.i ]
  %begin.2.0.i26 = phi i64 [ %.296.i, %B290.if.i ], [ %.22.i, %B266.if.i ]
  %.147.i.025 = phi i64 [ %.211.i, %B290.if.i ], [ %spec.select21, %B266.if.i ]
  %.211.i = add nsw i64 %.147.i.025, -1
  %.248.i4 = getelementptr i64, ptr %.1, i64 %word.2.0.i29
  %.249.i5 = load i64, ptr %.248.i4, align 8, !noalias !3
  %.255.i6 = udiv i64 %rest.2.0.i28, %.249.i5
  %.260.i = add nsw i64 %word.2.0.i29, 2
  %.262.i = add nsw i64 %.260.i, %rest.2.0.i28
  %.267.i = mul nsw i64 %.255.i6, %.249.i5
  %.268.i = sub i64 %.262.i, %.267.i
  %.270.i = getelementptr i64, ptr %.1, i64 %.268.i
  %.271.i = load i64, ptr %.270.i, align 8, !noalias !3
  %.276.i = icmp slt i64 %.271.i, 0
  %spec.select.i = select i1 %.276.i, i64 0, i64 %inside.2.0.i27
  %.289.i7 = getelementptr i8, ptr %.248.i4, i64 8
  %.290.i = load i64, ptr %.289.i7, align 8, !noalias !3
  %.292.i8 = mul nsw i64 %.290.i, %.271.i
  %.296.i = add nsw i64 %.292.i8, %begin.2.0.i26
  %.309.i = add i64 %.260.i, %.249.i5
  %.202.i = icmp sgt i64 %.147.i.025, 1
  br i1 %.202.i, label %B290.if.i, label %any_pick_begin.body.exit.loopexit

any_pick_begin.body.exit.loopexit:                ; preds = %B290.if.i
  %1 = icmp eq i64 %spec.select.i, 0
  br i1 %1, label %any_pick_begin.body.exit.thread, label %any_pick_begin.body.exit

any_pick_begin.body.exit.thread:                  ; preds = %any_pick_begin.body.exit.loopexit
  %.249.i59 = load ptr, ptr %.248.i, align 8, !noalias !0
  %.250.i60 = getelementptr i8, ptr %.249.i59, i64 %.247.i
  %.256.i61 = mul i64 %.255.i, %.101.i.047
  %.257.i62 = getelementptr i8, ptr %.250.i60, i64 %.256.i61
  br label %B520.i

any_pick_begin.body.exit:                         ; preds = %any_pick_begin.body.exit.loopexit, %B266.if.i
  %inside.2.0.i.lcssa = phi i64 [ %.22.i, %B266.if.i ], [ %.296.i, %any_pick_begin.body.exit.loopexit ]
  %.219.i = load ptr, ptr %.218.i, align 8, !noalias !0
  %.220.i = getelementptr i8, ptr %.219.i, i64 %.217.i
  %.225.i = tail call i64 @llvm.smax.i64(i64 %inside.2.0.i.lcssa, i64 0)
  %.226.i = getelementptr i8, ptr %.220.i, i64 %.225.i
  %.249.i = load ptr, ptr %.248.i, align 8, !noalias !0
  %.250.i = getelementptr i8, ptr %.249.i, i64 %.247.i
  %.256.i = mul i64 %.255.i, %.101.i.047
  %.257.i = getelementptr i8, ptr %.250.i, i64 %.256.i
  %.261.i = icmp slt i64 %inside.2.0.i.lcssa, 0
  br i1 %.261.i, label %B520.i, label %B590.i

B550.if.i:                                        ; preds = %B520.i, %B550.if.i
  %.289.i.044 = phi i64 [ %.358.i, %B550.if.i ], [ 0, %B520.i ]
  %.358.i = add nuw nsw i64 %.289.i.044, 1
  %2 = shl nsw i64 %.289.i.044, 2
  %.386.i = getelementptr i8, ptr %.257.i64, i64 %2
  store i32 %.73.i, ptr %.386.i, align 4, !noalias !0
  %exitcond53.not = icmp eq i64 %.24.i, %.358.i
  br i1 %exitcond53.not, label %B1053.i, label %B550.if.i

B632.if.i:                                        ; preds = %B602.i, %B1054.i
  %.424.i.041 = phi i64 [ %.493.i, %B1054.i ], [ 0, %B602.i ]
  %.493.i = add nuw nsw i64 %.424.i.041, 1
  %3 = getelementptr i64, ptr %.1, i64 %.424.i.041
  %.534.i = getelementptr i8, ptr %3, i64 80
  %.535.i = load i64, ptr %.534.i, align 8, !noalias !0
  %.540.i = icmp slt i64 %.535.i, 0
  %.545.i = shl nsw i64 %.424.i.041, 2
  br i1 %.540.i, label %B706.i, label %B740.i

B834.if.i:                                        ; preds = %B804.i, %B834.if.i
  %.603.i.032 = phi i64 [ %.672.i, %B834.if.i ], [ 0, %B804.i ]
  %.672.i = add nuw nsw i64 %.603.i.032, 1
  %4 = shl nsw i64 %.603.i.032, 2
  %.700.i = getelementptr i8, ptr %.257.i, i64 %4
  store i32 %.73.i, ptr %.700.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.40.i, %.672.i
  br i1 %exitcond.not, label %B902.i.preheader, label %B834.if.i

B902.if.i:                                        ; preds = %B902.i.preheader, %B902.if.i
  %.732.i.035 = phi i64 [ %.801.i, %B902.if.i ], [ 0, %B902.i.preheader ]
  %.801.i = add nuw nsw i64 %.732.i.035, 1
  %.827.i = add nsw i64 %.732.i.035, %.40.i
  %.828.i = shl nsw i64 %.827.i, 2
  %.829.i = shl nsw i64 %.732.i.035, 2
  %.831.i = getelementptr i8, ptr %.226.i, i64 %.829.i
  %.832.i = load float, ptr %.831.i, align 4, !noalias !0
  %.834.i = getelementptr i8, ptr %.257.i, i64 %.828.i
  store float %.832.i, ptr %.834.i, align 4, !noalias !0
  %exitcond51.not = icmp eq i64 %.801.i, %.56.i
  br i1 %exitcond51.not, label %B972.i, label %B902.if.i

B1010.if.i:                                       ; preds = %B972.i, %B1010.if.i
  %.874.i.039 = phi i64 [ %.936.i, %B1010.if.i ], [ %spec.select19, %B972.i ]
  %.871.i.038 = phi i64 [ %.940.i, %B1010.if.i ], [ %.846.i, %B972.i ]
  %.936.i = add nsw i64 %.874.i.039, -1
  %.940.i = add i64 %.871.i.038, 1
  %5 = shl nsw i64 %.871.i.038, 2
  %.968.i = getelementptr i8, ptr %.257.i, i64 %5
  store i32 %.73.i, ptr %.968.i, align 4, !noalias !0
  %.927.i = icmp sgt i64 %.874.i.039, 1
  br i1 %.927.i, label %B1010.if.i, label %B1053.i

f32_pick_dense.body.exit:                         ; preds = %B1053.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pick_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_pick_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"any_pick_begin.body: %retptr"}
!5 = distinct !{!5, !"any_pick_begin.body"}

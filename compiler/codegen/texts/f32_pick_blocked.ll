; LLVM 22.1.0, sources dfcaf72aa7db65f4f7450c6aae07b0294f23d8c3a1598f127a6b1547eebcad4e
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
  %.162.i44.not = icmp slt i64 %.116.i, 1
  br i1 %.162.i44.not, label %f32_pick_blocked.body.exit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %.6
  %.23.i = getelementptr i8, ptr %.1, i64 48
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.20.i1 = getelementptr i8, ptr %.1, i64 72
  %.21.i = load i64, ptr %.20.i1, align 8, !noalias !3
  %.22.i = shl nsw i64 %.21.i, 6
  %.55.i2 = icmp slt i64 %.56.i, 0
  %1 = add nsw i64 %.24.i, 10
  %spec.select18 = select i1 %.55.i2, i64 %1, i64 10
  %.119.i = getelementptr i8, ptr %.1, i64 40
  %.120.i = load i64, ptr %.119.i, align 8, !noalias !3
  %spec.select19 = tail call i64 @llvm.smax.i64(i64 %.120.i, i64 0)
  %.202.i22.not = icmp slt i64 %.120.i, 1
  %.215.i = load i64, ptr %.1, align 8, !noalias !0
  %.216.i = lshr i64 %.215.i, 48
  %.218.i = load ptr, ptr %.2, align 8, !noalias !0
  %.219.i = and i64 %.215.i, 281474976710655
  %.220.i = getelementptr i64, ptr %.218.i, i64 %.216.i
  %.244.i = getelementptr i8, ptr %.1, i64 16
  %.245.i = load i64, ptr %.244.i, align 8, !noalias !0
  %.246.i = lshr i64 %.245.i, 48
  %.249.i = and i64 %.245.i, 281474976710655
  %.250.i = getelementptr i64, ptr %.218.i, i64 %.246.i
  %.257.i = shl i64 %.24.i, 6
  %.661.i29.not = icmp slt i64 %.40.i, 1
  %.790.i32 = icmp sgt i64 %.56.i, 0
  %.848.i = add nsw i64 %.56.i, %.40.i
  %.886.i = sub i64 %.24.i, %.848.i
  %spec.select17 = tail call i64 @llvm.smax.i64(i64 %.886.i, i64 0)
  %.929.i35.not = icmp slt i64 %.886.i, 1
  %.482.i38.not = icmp slt i64 %.24.i, 1
  br label %B266.if.i

B520.i:                                           ; preds = %any_pick_begin.body.exit.thread, %any_pick_begin.body.exit
  %.259.i62 = phi ptr [ %.259.i60, %any_pick_begin.body.exit.thread ], [ %.259.i, %any_pick_begin.body.exit ]
  br i1 %.482.i38.not, label %B1053.i, label %B550.if.i

B590.i:                                           ; preds = %any_pick_begin.body.exit
  br i1 %.55.i2, label %B602.i, label %B804.i

B602.i:                                           ; preds = %B590.i
  br i1 %.482.i38.not, label %B1053.i, label %B632.if.i

B740.i:                                           ; preds = %B632.if.i
  %.561.i = shl nsw i64 %.537.i, 6
  %.565.i = getelementptr i8, ptr %.228.i, i64 %.561.i
  %.566.i = load <16 x float>, ptr %.565.i, align 4, !noalias !0
  br label %B1054.i

B804.i:                                           ; preds = %B590.i
  br i1 %.661.i29.not, label %B902.i.preheader, label %B834.if.i

B902.i.preheader:                                 ; preds = %B834.if.i, %B804.i
  br i1 %.790.i32, label %B902.if.i, label %B972.i

B972.i:                                           ; preds = %B902.if.i, %B902.i.preheader
  br i1 %.929.i35.not, label %B1053.i, label %B1010.if.i

B1053.i:                                          ; preds = %B1010.if.i, %B1054.i, %B550.if.i, %B972.i, %B602.i, %B520.i
  %.162.i = icmp sgt i64 %.106.i.046, 1
  br i1 %.162.i, label %B266.if.i, label %f32_pick_blocked.body.exit

B1054.i:                                          ; preds = %B632.if.i, %B740.i
  %.566.i.sink = phi <16 x float> [ %.566.i, %B740.i ], [ %.76.i, %B632.if.i ]
  %.568.i = getelementptr i8, ptr %.259.i, i64 %.547.i
  store <16 x float> %.566.i.sink, ptr %.568.i, align 4, !noalias !0
  %exitcond50.not = icmp eq i64 %.24.i, %.495.i
  br i1 %exitcond50.not, label %B1053.i, label %B632.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B1053.i
  %.106.i.046 = phi i64 [ %.116.i, %B266.if.i.lr.ph ], [ %.171.i, %B1053.i ]
  %.103.i.045 = phi i64 [ %.3, %B266.if.i.lr.ph ], [ %.175.i, %B1053.i ]
  %.171.i = add nsw i64 %.106.i.046, -1
  %.175.i = add i64 %.103.i.045, 1
  br i1 %.202.i22.not, label %any_pick_begin.body.exit, label %B290.if.i

B290.if.i:                                        ; preds = %B266.if.i, %B290.if.i
  %word.2.0.i27 = phi i64 [ %.309.i, %B290.if.i ], [ %spec.select18, %B266.if.i ]
  %rest.2.0.i26 = phi i64 [ %.255.i, %B290.if.i ], [ %.103.i.045, %B266.if.i ]
  %inside.2.0.i25 = phi i64 [ %spec.select.i, %B290.if.i ], [ 1, %B266.if.i ]
  %begin.2.0.i24 = phi i64 [ %.296.i, %B290.if.i ], [ %.22.i, %B266.if.i ]
  %.147.i.023 = phi i64 [ %.211.i, %B290.if.i ], [ %spec.select19, %B266.if.i ]
  %.211.i = add nsw i64 %.147.i.023, -1
  %.248.i = getelementptr i64, ptr %.1, i64 %word.2.0.i27
  %.249.i5 = load i64, ptr %.248.i, align 8, !noalias !3
  %.255.i = udiv i64 %rest.2.0.i26, %.249.i5
  %.260.i = add nsw i64 %word.2.0.i27, 2
  %.262.i = add nsw i64 %.260.i, %rest.2.0.i26
  %.267.i = mul nsw i64 %.255.i, %.249.i5
  %.268.i = sub i64 %.262.i, %.267.i
  %.270.i = getelementptr i64, ptr %.1, i64 %.268.i
  %.271.i = load i64, ptr %.270.i, align 8, !noalias !3
  %.276.i = icmp slt i64 %.271.i, 0
  %spec.select.i = select i1 %.276.i, i64 0, i64 %inside.2.0.i25
  %.289.i = getelementptr i8, ptr %.248.i, i64 8
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !3
  %.292.i = mul nsw i64 %.290.i, %.271.i
  %.296.i = add nsw i64 %.292.i, %begin.2.0.i24
  %.309.i = add i64 %.260.i, %.249.i5
  %.202.i = icmp sgt i64 %.147.i.023, 1
  br i1 %.202.i, label %B290.if.i, label %any_pick_begin.body.exit.loopexit

any_pick_begin.body.exit.loopexit:                ; preds = %B290.if.i
  %2 = icmp eq i64 %spec.select.i, 0
  br i1 %2, label %any_pick_begin.body.exit.thread, label %any_pick_begin.body.exit

any_pick_begin.body.exit.thread:                  ; preds = %any_pick_begin.body.exit.loopexit
  %.251.i57 = load ptr, ptr %.250.i, align 8, !noalias !0
  %.252.i58 = getelementptr i8, ptr %.251.i57, i64 %.249.i
  %.258.i59 = mul i64 %.257.i, %.103.i.045
  %.259.i60 = getelementptr i8, ptr %.252.i58, i64 %.258.i59
  br label %B520.i

any_pick_begin.body.exit:                         ; preds = %any_pick_begin.body.exit.loopexit, %B266.if.i
  %inside.2.0.i.lcssa = phi i64 [ %.22.i, %B266.if.i ], [ %.296.i, %any_pick_begin.body.exit.loopexit ]
  %.221.i = load ptr, ptr %.220.i, align 8, !noalias !0
  %.222.i = getelementptr i8, ptr %.221.i, i64 %.219.i
  %.227.i = tail call i64 @llvm.smax.i64(i64 %inside.2.0.i.lcssa, i64 0)
  %.228.i = getelementptr i8, ptr %.222.i, i64 %.227.i
  %.251.i = load ptr, ptr %.250.i, align 8, !noalias !0
  %.252.i = getelementptr i8, ptr %.251.i, i64 %.249.i
  %.258.i = mul i64 %.257.i, %.103.i.045
  %.259.i = getelementptr i8, ptr %.252.i, i64 %.258.i
  %.263.i = icmp slt i64 %inside.2.0.i.lcssa, 0
  br i1 %.263.i, label %B520.i, label %B590.i

B550.if.i:                                        ; preds = %B520.i, %B550.if.i
  %.291.i.042 = phi i64 [ %.360.i, %B550.if.i ], [ 0, %B520.i ]
  %.360.i = add nuw nsw i64 %.291.i.042, 1
  %3 = shl nsw i64 %.291.i.042, 6
  %.388.i = getelementptr i8, ptr %.259.i62, i64 %3
  store <16 x float> %.76.i, ptr %.388.i, align 4, !noalias !0
  %exitcond51.not = icmp eq i64 %.24.i, %.360.i
  br i1 %exitcond51.not, label %B1053.i, label %B550.if.i

B632.if.i:                                        ; preds = %B602.i, %B1054.i
  %.426.i.039 = phi i64 [ %.495.i, %B1054.i ], [ 0, %B602.i ]
  %.495.i = add nuw nsw i64 %.426.i.039, 1
  %4 = getelementptr i64, ptr %.1, i64 %.426.i.039
  %.536.i = getelementptr i8, ptr %4, i64 80
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !0
  %.542.i = icmp slt i64 %.537.i, 0
  %.547.i = shl nsw i64 %.426.i.039, 6
  br i1 %.542.i, label %B1054.i, label %B740.i

B834.if.i:                                        ; preds = %B804.i, %B834.if.i
  %.605.i.030 = phi i64 [ %.674.i, %B834.if.i ], [ 0, %B804.i ]
  %.674.i = add nuw nsw i64 %.605.i.030, 1
  %5 = shl nsw i64 %.605.i.030, 6
  %.702.i = getelementptr i8, ptr %.259.i, i64 %5
  store <16 x float> %.76.i, ptr %.702.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.40.i, %.674.i
  br i1 %exitcond.not, label %B902.i.preheader, label %B834.if.i

B902.if.i:                                        ; preds = %B902.i.preheader, %B902.if.i
  %.734.i.033 = phi i64 [ %.803.i, %B902.if.i ], [ 0, %B902.i.preheader ]
  %.803.i = add nuw nsw i64 %.734.i.033, 1
  %.829.i = add nsw i64 %.734.i.033, %.40.i
  %.830.i = shl nsw i64 %.829.i, 6
  %.831.i = shl nsw i64 %.734.i.033, 6
  %.833.i = getelementptr i8, ptr %.228.i, i64 %.831.i
  %.834.i = load <16 x float>, ptr %.833.i, align 4, !noalias !0
  %.836.i = getelementptr i8, ptr %.259.i, i64 %.830.i
  store <16 x float> %.834.i, ptr %.836.i, align 4, !noalias !0
  %exitcond49.not = icmp eq i64 %.803.i, %.56.i
  br i1 %exitcond49.not, label %B972.i, label %B902.if.i

B1010.if.i:                                       ; preds = %B972.i, %B1010.if.i
  %.876.i.037 = phi i64 [ %.938.i, %B1010.if.i ], [ %spec.select17, %B972.i ]
  %.873.i.036 = phi i64 [ %.942.i, %B1010.if.i ], [ %.848.i, %B972.i ]
  %.938.i = add nsw i64 %.876.i.037, -1
  %.942.i = add i64 %.873.i.036, 1
  %6 = shl nsw i64 %.873.i.036, 6
  %.970.i = getelementptr i8, ptr %.259.i, i64 %6
  store <16 x float> %.76.i, ptr %.970.i, align 4, !noalias !0
  %.929.i = icmp sgt i64 %.876.i.037, 1
  br i1 %.929.i, label %B1010.if.i, label %B1053.i

f32_pick_blocked.body.exit:                       ; preds = %B1053.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pick_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_pick_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"any_pick_begin.body: %retptr"}
!5 = distinct !{!5, !"any_pick_begin.body"}

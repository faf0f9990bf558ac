; LLVM 22.1.0, sources fe82fe3cd826d539d95360cd35b9faf0d2570e0665afb174c2a85b7bccdc93f3
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_phase_filters_panels(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.31.i = getelementptr i8, ptr %.1, i64 32
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.1, i64 40
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.103.i = getelementptr i8, ptr %.1, i64 72
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !0
  %.127.i = getelementptr i8, ptr %.1, i64 48
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !0
  %.133.i = getelementptr i8, ptr %.2, i64 16
  %.134.i = load ptr, ptr %.133.i, align 8, !noalias !0
  %.176.i = sub i64 %.4, %.3
  %factor.op.mul56 = shl i64 %.104.i, 11
  %.222.i57.not = icmp slt i64 %.176.i, 1
  br i1 %.222.i57.not, label %f32_phase_filters_panels.body.exit, label %B328.if.i.lr.ph

B328.if.i.lr.ph:                                  ; preds = %.6
  %.79.i = getelementptr i8, ptr %.1, i64 64
  %.80.i = load i64, ptr %.79.i, align 8, !noalias !0
  %.30.i = getelementptr i8, ptr %.1, i64 112
  %.31.i2 = load i64, ptr %.30.i, align 8, !noalias !3
  %.54.i = getelementptr i8, ptr %.1, i64 120
  %.55.i3 = load i64, ptr %.54.i, align 8, !noalias !3
  %.78.i = getelementptr i8, ptr %.1, i64 88
  %.79.i4 = load i64, ptr %.78.i, align 8, !noalias !3
  %.102.i = getelementptr i8, ptr %.1, i64 96
  %.103.i5 = load i64, ptr %.102.i, align 8, !noalias !3
  %.126.i = getelementptr i8, ptr %.1, i64 136
  %.127.i6 = load i64, ptr %.126.i, align 8, !noalias !3
  %.150.i = getelementptr i8, ptr %.1, i64 144
  %.151.i = load i64, ptr %.150.i, align 8, !noalias !3
  %.157.i = mul nsw i64 %.103.i5, %.79.i4
  %.196.i = getelementptr i8, ptr %.1, i64 128
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !3
  %.279.i43.not = icmp slt i64 %.197.i, 1
  %.365.i = getelementptr i8, ptr %.1, i64 80
  %.453.i1238.not = icmp slt i64 %.127.i6, 1
  %.520.i15 = getelementptr i8, ptr %.1, i64 104
  %.626.i34.not = icmp slt i64 %.151.i, 1
  %0 = tail call i64 @llvm.smax.i64(i64 %.104.i, i64 0)
  %spec.select33 = shl i64 %0, 4
  %.374.i53 = icmp sgt i64 %spec.select33, 0
  %.452.i = getelementptr i8, ptr %.1, i64 16
  %.546.i = shl i64 %.80.i, 2
  %1 = mul i64 %.104.i, %.3
  %2 = shl i64 %1, 11
  br label %B328.if.i

B326.i.loopexit:                                  ; preds = %B572.i.loopexit, %f32_phase_taps.body.exit
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond64.not = icmp eq i64 %indvar.next, %.176.i
  br i1 %exitcond64.not, label %f32_phase_filters_panels.body.exit, label %B328.if.i

B572.i.loopexit:                                  ; preds = %B1208.if.i.preheader, %B1166.i
  %exitcond63.not = icmp eq i64 %.387.i, %spec.select33
  br i1 %exitcond63.not, label %B326.i.loopexit, label %B574.if.i

B1060.i.preheader:                                ; preds = %B574.if.i
  %.523.i = load ptr, ptr %.522.i, align 8, !noalias !0
  %.524.i = getelementptr i8, ptr %.523.i, i64 %.521.i
  %.540.i = mul nsw i64 %.421.i, %.56.i
  %.544.i = add nsw i64 %.540.i, %.277.i.recomposed
  %.547.i = mul i64 %.546.i, %.544.i
  %3 = getelementptr i8, ptr %.524.i, i64 %.547.i
  %.553.i = getelementptr i8, ptr %3, i64 %.428.i
  br i1 %.645.i47, label %B1060.if.i, label %B1166.i

B1166.i:                                          ; preds = %B1060.if.i, %B574.if.i, %B1060.i.preheader
  %.740.i = sub i64 32, %"$phi890.2.2.2.i"
  %.783.i50.not = icmp slt i64 %.740.i, 1
  br i1 %.783.i50.not, label %B572.i.loopexit, label %B1208.if.i.preheader

B1208.if.i.preheader:                             ; preds = %B1166.i
  %4 = shl i64 %"$phi890.2.2.2.i", 2
  %5 = getelementptr i8, ptr %.459.i, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %10
  %7 = getelementptr i8, ptr %6, i64 %.457.i
  %8 = getelementptr i8, ptr %7, i64 %14
  %scevgep = getelementptr i8, ptr %8, i64 %4
  %9 = shl nuw i64 %.740.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %9, i1 false), !noalias !0
  br label %B572.i.loopexit

B328.if.i:                                        ; preds = %B328.if.i.lr.ph, %B326.i.loopexit
  %indvar = phi i64 [ 0, %B328.if.i.lr.ph ], [ %indvar.next, %B326.i.loopexit ]
  %.163.i.058 = phi i64 [ %.3, %B328.if.i.lr.ph ], [ %.235.i, %B326.i.loopexit ]
  %10 = mul i64 %factor.op.mul56, %indvar
  %.235.i = add i64 %.163.i.058, 1
  %.265.i = udiv i64 %.163.i.058, %.128.i
  %.417.i.recomposed = urem i64 %.163.i.058, %.128.i
  %.270.i = shl nsw i64 %.265.i, 5
  %.272.i = udiv i64 %.270.i, %.56.i
  %.276.i = mul nsw i64 %.272.i, %.56.i
  %.277.i.recomposed = urem i64 %.270.i, %.56.i
  %.283.i = sub nsw i64 %.56.i, %.277.i.recomposed
  %.285.i = tail call i64 @llvm.smin.i64(i64 %.283.i, i64 32)
  %.158.i = udiv i64 %.272.i, %.157.i
  %.163.i7 = udiv i64 %.272.i, %.103.i5
  %.165.i = urem i64 %.163.i7, %.79.i4
  %.170.i = urem i64 %.272.i, %.103.i5
  br i1 %.279.i43.not, label %f32_phase_taps.body.exit, label %B528.if.i.lr.ph

B528.if.i.lr.ph:                                  ; preds = %B328.if.i
  %.366.i = load i64, ptr %.365.i, align 8, !noalias !3
  br label %B528.if.i

B528.i.loopexit:                                  ; preds = %B686.i.loopexit, %B528.if.i
  %place.3.1.i.lcssa = phi i64 [ %place.4.0.i46, %B528.if.i ], [ %place.2.2.i.lcssa, %B686.i.loopexit ]
  %exitcond61.not = icmp eq i64 %.197.i, %.292.i
  br i1 %exitcond61.not, label %f32_phase_taps.body.exit, label %B528.if.i

B686.i.loopexit:                                  ; preds = %B820.if.i, %B686.if.i
  %place.2.2.i.lcssa = phi i64 [ %place.3.1.i41, %B686.if.i ], [ %.720.i, %B820.if.i ]
  %exitcond60.not = icmp eq i64 %.127.i6, %.466.i14
  br i1 %exitcond60.not, label %B528.i.loopexit, label %B686.if.i

B528.if.i:                                        ; preds = %B528.if.i.lr.ph, %B528.i.loopexit
  %place.4.0.i46 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %place.3.1.i.lcssa, %B528.i.loopexit ]
  %.221.i1.045 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %.292.i, %B528.i.loopexit ]
  %.292.i = add nuw nsw i64 %.221.i1.045, 1
  br i1 %.453.i1238.not, label %B528.i.loopexit, label %B686.if.i.lr.ph

B686.if.i.lr.ph:                                  ; preds = %B528.if.i
  %11 = xor i64 %.221.i1.045, -1
  %.345.i = add nsw i64 %.197.i, %11
  %.367.i = mul nsw i64 %.366.i, %.345.i
  %.369.i = add nsw i64 %.367.i, %.158.i
  %.521.i16 = load i64, ptr %.520.i15, align 8, !noalias !3
  %.523.i17 = icmp slt i64 %.369.i, %.521.i16
  %.694.i = mul nsw i64 %.369.i, %.31.i2
  br label %B686.if.i

B686.if.i:                                        ; preds = %B686.if.i.lr.ph, %B686.i.loopexit
  %place.3.1.i41 = phi i64 [ %place.4.0.i46, %B686.if.i.lr.ph ], [ %place.2.2.i.lcssa, %B686.i.loopexit ]
  %.397.i.039 = phi i64 [ 0, %B686.if.i.lr.ph ], [ %.466.i14, %B686.i.loopexit ]
  %.466.i14 = add nuw nsw i64 %.397.i.039, 1
  %12 = xor i64 %.397.i.039, -1
  %.493.i = add nsw i64 %.127.i6, %12
  %.495.i = mul nsw i64 %.493.i, %.79.i4
  %.497.i = add nsw i64 %.495.i, %.165.i
  %.530.i = icmp slt i64 %.497.i, %.31.i2
  %spec.select.i = select i1 %.523.i17, i1 %.530.i, i1 false
  br i1 %.626.i34.not, label %B686.i.loopexit, label %B820.if.i.lr.ph

B820.if.i.lr.ph:                                  ; preds = %B686.if.i
  %.696.i = add nsw i64 %.497.i, %.694.i
  %.698.i = mul nsw i64 %.696.i, %.55.i3
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i.lr.ph, %B820.if.i
  %place.2.2.i37 = phi i64 [ %place.3.1.i41, %B820.if.i.lr.ph ], [ %.720.i, %B820.if.i ]
  %.570.i.035 = phi i64 [ 0, %B820.if.i.lr.ph ], [ %.639.i, %B820.if.i ]
  %.639.i = add nuw nsw i64 %.570.i.035, 1
  %13 = xor i64 %.570.i.035, -1
  %.666.i = add nsw i64 %.151.i, %13
  %.668.i = mul nsw i64 %.666.i, %.103.i5
  %.670.i = add nsw i64 %.668.i, %.170.i
  %.690.i = icmp slt i64 %.670.i, %.55.i3
  %or.cond.i18 = select i1 %spec.select.i, i1 %.690.i, i1 false
  %.700.i = add nsw i64 %.670.i, %.698.i
  %.703.i = shl nsw i64 %.700.i, 2
  %found.2.3.i = select i1 %or.cond.i18, i64 %.703.i, i64 -1
  %.714.i = getelementptr i8, ptr %.134.i, i64 %place.2.2.i37
  store i64 %found.2.3.i, ptr %.714.i, align 4, !noalias !3
  %.720.i = add nsw i64 %place.2.2.i37, 8
  %exitcond.not = icmp eq i64 %.151.i, %.639.i
  br i1 %exitcond.not, label %B686.i.loopexit, label %B820.if.i

f32_phase_taps.body.exit:                         ; preds = %B528.i.loopexit, %B328.if.i
  %factor.op.mul.reass = mul i64 %factor.op.mul56, %.163.i.058
  br i1 %.374.i53, label %B574.if.i.lr.ph, label %B326.i.loopexit

B574.if.i.lr.ph:                                  ; preds = %f32_phase_taps.body.exit
  %.415.i = mul nsw i64 %.265.i, %.128.i
  %.418.i = shl nsw i64 %.417.i.recomposed, 4
  %.453.i = load i64, ptr %.452.i, align 8, !noalias !0
  %.454.i = lshr i64 %.453.i, 48
  %.456.i = load ptr, ptr %.2, align 8, !noalias !0
  %.457.i = and i64 %.453.i, 281474976710655
  %.458.i = getelementptr i64, ptr %.456.i, i64 %.454.i
  %.517.i = load i64, ptr %.1, align 8, !noalias !0
  %.518.i = lshr i64 %.517.i, 48
  %.521.i = and i64 %.517.i, 281474976710655
  %.522.i = getelementptr i64, ptr %.456.i, i64 %.518.i
  %.645.i47 = icmp sgt i64 %.283.i, 0
  br label %B574.if.i

B574.if.i:                                        ; preds = %B574.if.i.lr.ph, %B572.i.loopexit
  %.317.i.054 = phi i64 [ 0, %B574.if.i.lr.ph ], [ %.387.i, %B572.i.loopexit ]
  %14 = shl i64 %.317.i.054, 7
  %.387.i = add nuw nsw i64 %.317.i.054, 1
  %.419.i = add nsw i64 %.317.i.054, %.418.i
  %.420.i = and i64 %.317.i.054, 9223372036854775792
  %.421.i = sub i64 %.419.i, %.420.i
  %15 = lshr i64 %.317.i.054, 1
  %.425.i = and i64 %15, 4611686018427387896
  %.427.i = getelementptr i8, ptr %.134.i, i64 %.425.i
  %.428.i = load i64, ptr %.427.i, align 4, !noalias !0
  %.459.i = load ptr, ptr %.458.i, align 8, !noalias !0
  %.460.i = getelementptr i8, ptr %.459.i, i64 %.457.i
  %16 = getelementptr i8, ptr %.460.i, i64 %factor.op.mul.reass
  %.471.i = getelementptr i8, ptr %16, i64 %14
  %.476.i = icmp sgt i64 %.428.i, -1
  %.480.i = icmp slt i64 %.421.i, %.32.i
  %or.cond.i = select i1 %.476.i, i1 %.480.i, i1 false
  %"$phi890.2.2.2.i" = select i1 %or.cond.i, i64 %.285.i, i64 0
  %.536.i = icmp sgt i64 %"$phi890.2.2.2.i", 0
  br i1 %.536.i, label %B1060.i.preheader, label %B1166.i

B1060.if.i:                                       ; preds = %B1060.i.preheader, %B1060.if.i
  %.589.i.048 = phi i64 [ %.658.i, %B1060.if.i ], [ 0, %B1060.i.preheader ]
  %.658.i = add nuw nsw i64 %.589.i.048, 1
  %.683.i = shl nsw i64 %.589.i.048, 2
  %.686.i = mul i64 %.546.i, %.589.i.048
  %.688.i = getelementptr i8, ptr %.553.i, i64 %.686.i
  %.689.i = load float, ptr %.688.i, align 4, !noalias !0
  %.691.i = getelementptr i8, ptr %.471.i, i64 %.683.i
  store float %.689.i, ptr %.691.i, align 4, !noalias !0
  %exitcond62.not = icmp eq i64 %.658.i, %.285.i
  br i1 %exitcond62.not, label %B1166.i, label %B1060.if.i

f32_phase_filters_panels.body.exit:               ; preds = %B326.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_phase_filters_panels.body: %retptr"}
!2 = distinct !{!2, !"f32_phase_filters_panels.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_phase_taps.body: %retptr"}
!5 = distinct !{!5, !"f32_phase_taps.body"}

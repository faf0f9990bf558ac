; LLVM 22.1.0, sources 646bcdb3a3ed83d29a0ac54ba1d87fdfee99a960f97c687a76ef3587bb2aa06f
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_map_moments_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.21.i = getelementptr i8, ptr %.1, i64 80
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.62.i = sub i64 %.4, %.3
  %.108.i58.not = icmp slt i64 %.62.i, 1
  br i1 %.108.i58.not, label %f32_map_moments_blocked.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.160.i = load i64, ptr %.1, align 8, !noalias !0
  %.161.i = lshr i64 %.160.i, 48
  %.163.i = load ptr, ptr %.2, align 8, !noalias !0
  %.164.i = and i64 %.160.i, 281474976710655
  %.165.i = getelementptr i64, ptr %.163.i, i64 %.161.i
  %.173.i = shl i64 %.22.i, 6
  %0 = add nuw i64 %.22.i, 127
  %.247.i = lshr i64 %0, 7
  %.226.i.inv = icmp slt i64 %.22.i, 1
  %.268.i51.not61 = icmp eq i64 %.247.i, 0
  %.268.i51.not = select i1 %.226.i.inv, i1 true, i1 %.268.i51.not61
  %.361.i = getelementptr i8, ptr %.1, i64 48
  %.362.i = load i64, ptr %.361.i, align 8, !noalias !0
  %.363.i = lshr i64 %.362.i, 48
  %.366.i = and i64 %.362.i, 281474976710655
  %.367.i = getelementptr i64, ptr %.163.i, i64 %.363.i
  %.391.i = getelementptr i8, ptr %.1, i64 64
  %.392.i = load i64, ptr %.391.i, align 8, !noalias !0
  %.393.i = lshr i64 %.392.i, 48
  %.396.i = and i64 %.392.i, 281474976710655
  %.397.i = getelementptr i64, ptr %.163.i, i64 %.393.i
  br label %B90.if.i

B774.i:                                           ; preds = %f32_moments_product.body.exit, %B90.if.i
  %mean.2.1.i.lcssa = phi <16 x float> [ zeroinitializer, %B90.if.i ], [ %.341.i, %f32_moments_product.body.exit ]
  %squares.3.1.i.lcssa = phi <16 x float> [ zeroinitializer, %B90.if.i ], [ %.335.i, %f32_moments_product.body.exit ]
  %.368.i = load ptr, ptr %.367.i, align 8, !noalias !0
  %.369.i = getelementptr i8, ptr %.368.i, i64 %.366.i
  %.374.i = shl nsw i64 %.49.i.059, 6
  %.376.i = getelementptr i8, ptr %.369.i, i64 %.374.i
  store <16 x float> %mean.2.1.i.lcssa, ptr %.376.i, align 4, !noalias !0
  %.398.i = load ptr, ptr %.397.i, align 8, !noalias !0
  %.399.i = getelementptr i8, ptr %.398.i, i64 %.396.i
  %.408.i = getelementptr i8, ptr %.399.i, i64 %.374.i
  store <16 x float> %squares.3.1.i.lcssa, ptr %.408.i, align 4, !noalias !0
  %.108.i = icmp sgt i64 %.52.i.060, 1
  br i1 %.108.i, label %B90.if.i, label %f32_map_moments_blocked.body.exit

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %B774.i
  %.52.i.060 = phi i64 [ %.62.i, %B90.if.i.lr.ph ], [ %.117.i, %B774.i ]
  %.49.i.059 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.121.i, %B774.i ]
  %.117.i = add nsw i64 %.52.i.060, -1
  %.121.i = add i64 %.49.i.059, 1
  %.166.i = load ptr, ptr %.165.i, align 8, !noalias !0
  %.167.i = getelementptr i8, ptr %.166.i, i64 %.164.i
  %.174.i = mul i64 %.173.i, %.49.i.059
  %.175.i = getelementptr i8, ptr %.167.i, i64 %.174.i
  br i1 %.268.i51.not, label %B774.i, label %B302.if.i

B302.if.i:                                        ; preds = %B90.if.i, %f32_moments_product.body.exit
  %squares.3.1.i55 = phi <16 x float> [ %.335.i, %f32_moments_product.body.exit ], [ zeroinitializer, %B90.if.i ]
  %mean.2.1.i54 = phi <16 x float> [ %.341.i, %f32_moments_product.body.exit ], [ zeroinitializer, %B90.if.i ]
  %.215.i.053 = phi i64 [ %.277.i, %f32_moments_product.body.exit ], [ %.247.i, %B90.if.i ]
  %.212.i.052 = phi i64 [ %.281.i, %f32_moments_product.body.exit ], [ 0, %B90.if.i ]
  %.277.i = add nsw i64 %.215.i.053, -1
  %.281.i = add nuw i64 %.212.i.052, 128
  %.307.i = sub nsw i64 %.22.i, %.212.i.052
  %.309.i = tail call i64 @llvm.smin.i64(i64 %.307.i, i64 128)
  %.310.i = shl nsw i64 %.212.i.052, 6
  %.312.i = getelementptr i8, ptr %.175.i, i64 %.310.i
  %.2693.i = lshr i64 %.309.i, 2
  %.112.i24.not = icmp eq i64 %.2693.i, 0
  br i1 %.112.i24.not, label %B378.i, label %B134.if.i

B378.i.loopexit:                                  ; preds = %B134.if.i
  %1 = fadd <16 x float> %.164.i7, %.156.i
  %2 = fadd <16 x float> %.182.i, %.173.i8
  %3 = fadd <16 x float> %2, %1
  br label %B378.i

B378.i:                                           ; preds = %B378.i.loopexit, %B302.if.i
  %.204.i = phi <16 x float> [ zeroinitializer, %B302.if.i ], [ %3, %B378.i.loopexit ]
  %.251.i = and i64 %.309.i, 3
  %.294.i34.not = icmp eq i64 %.251.i, 0
  br i1 %.294.i34.not, label %f32_moments_sum.body.exit, label %B438.if.i.preheader

B438.if.i.preheader:                              ; preds = %B378.i
  %.209.i = and i64 %.309.i, -4
  br label %B438.if.i

B134.if.i:                                        ; preds = %B302.if.i, %B134.if.i
  %a.2.0.i30 = phi <16 x float> [ %.156.i, %B134.if.i ], [ zeroinitializer, %B302.if.i ]
  %b.2.0.i29 = phi <16 x float> [ %.164.i7, %B134.if.i ], [ zeroinitializer, %B302.if.i ]
  %c.2.0.i28 = phi <16 x float> [ %.173.i8, %B134.if.i ], [ zeroinitializer, %B302.if.i ]
  %d.2.0.i27 = phi <16 x float> [ %.182.i, %B134.if.i ], [ zeroinitializer, %B302.if.i ]
  %.57.i.026 = phi i64 [ %.121.i5, %B134.if.i ], [ %.2693.i, %B302.if.i ]
  %.54.i.025 = phi i64 [ %.125.i, %B134.if.i ], [ 0, %B302.if.i ]
  %.121.i5 = add nsw i64 %.57.i.026, -1
  %.125.i = add nuw nsw i64 %.54.i.025, 1
  %4 = shl i64 %.54.i.025, 8
  %.153.i = getelementptr i8, ptr %.312.i, i64 %4
  %.154.i = load <16 x float>, ptr %.153.i, align 4, !noalias !3
  %.156.i = fadd <16 x float> %a.2.0.i30, %.154.i
  %.161.i6 = getelementptr i8, ptr %.153.i, i64 64
  %.162.i = load <16 x float>, ptr %.161.i6, align 4, !noalias !3
  %.164.i7 = fadd <16 x float> %b.2.0.i29, %.162.i
  %.170.i = getelementptr i8, ptr %.153.i, i64 128
  %.171.i = load <16 x float>, ptr %.170.i, align 4, !noalias !3
  %.173.i8 = fadd <16 x float> %c.2.0.i28, %.171.i
  %.179.i = getelementptr i8, ptr %.153.i, i64 192
  %.180.i = load <16 x float>, ptr %.179.i, align 4, !noalias !3
  %.182.i = fadd <16 x float> %d.2.0.i27, %.180.i
  %.112.i = icmp samesign ugt i64 %.57.i.026, 1
  br i1 %.112.i, label %B134.if.i, label %B378.i.loopexit

B438.if.i:                                        ; preds = %B438.if.i.preheader, %B438.if.i
  %whole.2.0.i37 = phi <16 x float> [ %.337.i, %B438.if.i ], [ %.204.i, %B438.if.i.preheader ]
  %.241.i.036 = phi i64 [ %.303.i, %B438.if.i ], [ %.251.i, %B438.if.i.preheader ]
  %.238.i.035 = phi i64 [ %.307.i2, %B438.if.i ], [ %.209.i, %B438.if.i.preheader ]
  %.303.i = add nsw i64 %.241.i.036, -1
  %.307.i2 = add nuw nsw i64 %.238.i.035, 1
  %5 = shl nsw i64 %.238.i.035, 6
  %.334.i3 = getelementptr i8, ptr %.312.i, i64 %5
  %.335.i4 = load <16 x float>, ptr %.334.i3, align 4, !noalias !3
  %.337.i = fadd <16 x float> %whole.2.0.i37, %.335.i4
  %.294.i = icmp samesign ugt i64 %.241.i.036, 1
  br i1 %.294.i, label %B438.if.i, label %f32_moments_sum.body.exit

f32_moments_sum.body.exit:                        ; preds = %B438.if.i, %B378.i
  %whole.2.0.i.lcssa = phi <16 x float> [ %.204.i, %B378.i ], [ %.337.i, %B438.if.i ]
  %.314.i = sitofp i64 %.309.i to float
  %.315.i = insertelement <16 x float> poison, float %.314.i, i64 0
  %.316.i = shufflevector <16 x float> %.315.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.317.i = fdiv <16 x float> %whole.2.0.i.lcssa, %.316.i
  %.319.i = add nsw i64 %.309.i, %.212.i.052
  %.320.i = sitofp i64 %.319.i to float
  %.324.i = fdiv float %.314.i, %.320.i
  %.326.i = fsub <16 x float> %.317.i, %mean.2.1.i54
  %.50100.i = lshr i64 %.309.i, 1
  %.136.i39.not = icmp eq i64 %.50100.i, 0
  br i1 %.136.i39.not, label %B402.i, label %B146.if.i

B402.i.loopexit:                                  ; preds = %B146.if.i
  %6 = fadd <16 x float> %.187.i, %.202.i
  br label %B402.i

B402.i:                                           ; preds = %B402.i.loopexit, %f32_moments_sum.body.exit
  %.212.i14 = phi <16 x float> [ zeroinitializer, %f32_moments_sum.body.exit ], [ %6, %B402.i.loopexit ]
  %.263.i = and i64 %.309.i, 1
  %.306.i46.not = icmp eq i64 %.263.i, 0
  br i1 %.306.i46.not, label %f32_moments_product.body.exit, label %B450.if.i.preheader

B450.if.i.preheader:                              ; preds = %B402.i
  %.221.i = shl i64 %.309.i, 6
  %7 = and i64 %.221.i, -128
  %.346.i = getelementptr i8, ptr %.312.i, i64 %7
  %.347.i = load <16 x float>, ptr %.346.i, align 4, !noalias !6
  %.349.i = fsub <16 x float> %.347.i, %.317.i
  %.356.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.349.i, <16 x float> %.349.i, <16 x float> %.212.i14)
  br label %f32_moments_product.body.exit

B146.if.i:                                        ; preds = %f32_moments_sum.body.exit, %B146.if.i
  %b.2.0.i1343 = phi <16 x float> [ %.202.i, %B146.if.i ], [ zeroinitializer, %f32_moments_sum.body.exit ]
  %a.2.0.i1242 = phi <16 x float> [ %.187.i, %B146.if.i ], [ zeroinitializer, %f32_moments_sum.body.exit ]
  %.78.i.041 = phi i64 [ %.149.i, %B146.if.i ], [ 0, %f32_moments_sum.body.exit ]
  %.81.i.040 = phi i64 [ %.145.i, %B146.if.i ], [ %.50100.i, %f32_moments_sum.body.exit ]
  %.145.i = add nsw i64 %.81.i.040, -1
  %.149.i = add nuw nsw i64 %.78.i.041, 1
  %8 = shl i64 %.78.i.041, 7
  %.177.i = getelementptr i8, ptr %.312.i, i64 %8
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !6
  %.180.i19 = fsub <16 x float> %.178.i, %.317.i
  %.187.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.180.i19, <16 x float> %.180.i19, <16 x float> %a.2.0.i1242)
  %.192.i21 = getelementptr i8, ptr %.177.i, i64 64
  %.193.i = load <16 x float>, ptr %.192.i21, align 4, !noalias !6
  %.195.i = fsub <16 x float> %.193.i, %.317.i
  %.202.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.195.i, <16 x float> %.195.i, <16 x float> %b.2.0.i1343)
  %.136.i = icmp samesign ugt i64 %.81.i.040, 1
  br i1 %.136.i, label %B146.if.i, label %B402.i.loopexit

f32_moments_product.body.exit:                    ; preds = %B450.if.i.preheader, %B402.i
  %whole.2.0.i15.lcssa = phi <16 x float> [ %.212.i14, %B402.i ], [ %.356.i, %B450.if.i.preheader ]
  %.329.i = fadd <16 x float> %squares.3.1.i55, %whole.2.0.i15.lcssa
  %.330.i = fmul <16 x float> %.326.i, %.326.i
  %.331.i = sitofp i64 %.212.i.052 to float
  %.332.i = fmul float %.324.i, %.331.i
  %.333.i = insertelement <16 x float> poison, float %.332.i, i64 0
  %.334.i = shufflevector <16 x float> %.333.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.335.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.330.i, <16 x float> %.334.i, <16 x float> %.329.i)
  %.338.i = insertelement <16 x float> poison, float %.324.i, i64 0
  %.339.i = shufflevector <16 x float> %.338.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.341.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.326.i, <16 x float> %.339.i, <16 x float> %mean.2.1.i54)
  %.268.i = icmp sgt i64 %.215.i.053, 1
  br i1 %.268.i, label %B302.if.i, label %B774.i

f32_map_moments_blocked.body.exit:                ; preds = %B774.i, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_map_moments_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_map_moments_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_moments_sum.body: %retptr"}
!5 = distinct !{!5, !"f32_moments_sum.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_moments_product.body: %retptr"}
!8 = distinct !{!8, !"f32_moments_product.body"}

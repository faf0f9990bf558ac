; LLVM 22.1.0, sources 1c75b8d1d8e032e6b9738377aaacf908a8230f827ef436fbf67b2855e98eaad7
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_map_moments_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.21.i = getelementptr i8, ptr %.1, i64 80
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.62.i = sub i64 %.4, %.3
  %.108.i87.not = icmp slt i64 %.62.i, 1
  br i1 %.108.i87.not, label %f32_map_moments_dense.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.160.i = load i64, ptr %.1, align 8, !noalias !0
  %.161.i = lshr i64 %.160.i, 48
  %.163.i = load ptr, ptr %.2, align 8, !noalias !0
  %.164.i = and i64 %.160.i, 281474976710655
  %.165.i = getelementptr i64, ptr %.163.i, i64 %.161.i
  %.173.i = shl i64 %.22.i, 2
  %0 = add nuw i64 %.22.i, 2047
  %.246.i = lshr i64 %0, 11
  %.225.i.inv = icmp slt i64 %.22.i, 1
  %.268.i80.not91 = icmp eq i64 %.246.i, 0
  %.268.i80.not = select i1 %.225.i.inv, i1 true, i1 %.268.i80.not91
  %.689.i = getelementptr i8, ptr %.1, i64 48
  %.690.i = load i64, ptr %.689.i, align 8, !noalias !0
  %.691.i = lshr i64 %.690.i, 48
  %.694.i = and i64 %.690.i, 281474976710655
  %.695.i = getelementptr i64, ptr %.163.i, i64 %.691.i
  %.719.i = getelementptr i8, ptr %.1, i64 64
  %.720.i = load i64, ptr %.719.i, align 8, !noalias !0
  %.721.i = lshr i64 %.720.i, 48
  %.724.i = and i64 %.720.i, 281474976710655
  %.725.i = getelementptr i64, ptr %.163.i, i64 %.721.i
  br label %B90.if.i

B618.i:                                           ; preds = %B558.if.i, %f32_moments_lanes.body.exit
  %total.2.2.i.lcssa = phi float [ %.133.i, %f32_moments_lanes.body.exit ], [ %.462.i, %B558.if.i ]
  %.471.i = sitofp i64 %.314.i to float
  %.476.i = fdiv float %total.2.2.i.lcssa, %.471.i
  %.483.i = insertelement <16 x float> poison, float %.476.i, i64 0
  %.484.i = shufflevector <16 x float> %.483.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.50100.i = lshr i64 %.314.i, 5
  %.136.i60.not = icmp eq i64 %.50100.i, 0
  br i1 %.136.i60.not, label %B402.i, label %B146.if.i

B402.i.loopexit:                                  ; preds = %B146.if.i
  %1 = fadd <16 x float> %.187.i, %.202.i
  br label %B402.i

B402.i:                                           ; preds = %B402.i.loopexit, %B618.i
  %.212.i = phi <16 x float> [ zeroinitializer, %B618.i ], [ %1, %B402.i.loopexit ]
  %2 = and i64 %.314.i, 16
  %.306.i67.not = icmp eq i64 %2, 0
  br i1 %.306.i67.not, label %B74.i24.preheader, label %B450.if.i.preheader

B450.if.i.preheader:                              ; preds = %B402.i
  %.221.i = shl i64 %.326163.i, 6
  %3 = and i64 %.221.i, -128
  %.346.i = getelementptr i8, ptr %.321.i, i64 %3
  %.347.i = load <16 x float>, ptr %.346.i, align 4, !noalias !3
  %.349.i = fsub <16 x float> %.347.i, %.484.i
  %.356.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.349.i, <16 x float> %.349.i, <16 x float> %.212.i)
  br label %B74.i24.preheader

B74.i24.preheader:                                ; preds = %B450.if.i.preheader, %B402.i
  %whole.2.0.i11.lcssa = phi <16 x float> [ %.212.i, %B402.i ], [ %.356.i, %B450.if.i.preheader ]
  br label %B74.if.i28

B146.if.i:                                        ; preds = %B618.i, %B146.if.i
  %b.2.0.i1064 = phi <16 x float> [ %.202.i, %B146.if.i ], [ zeroinitializer, %B618.i ]
  %a.2.0.i963 = phi <16 x float> [ %.187.i, %B146.if.i ], [ zeroinitializer, %B618.i ]
  %.81.i.062 = phi i64 [ %.145.i, %B146.if.i ], [ %.50100.i, %B618.i ]
  %.78.i.061 = phi i64 [ %.149.i, %B146.if.i ], [ 0, %B618.i ]
  %.145.i = add nsw i64 %.81.i.062, -1
  %.149.i = add nuw nsw i64 %.78.i.061, 1
  %4 = shl i64 %.78.i.061, 7
  %.177.i = getelementptr i8, ptr %.321.i, i64 %4
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !3
  %.180.i13 = fsub <16 x float> %.178.i, %.484.i
  %.187.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.180.i13, <16 x float> %.180.i13, <16 x float> %a.2.0.i963)
  %.192.i15 = getelementptr i8, ptr %.177.i, i64 64
  %.193.i = load <16 x float>, ptr %.192.i15, align 4, !noalias !3
  %.195.i = fsub <16 x float> %.193.i, %.484.i
  %.202.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.195.i, <16 x float> %.195.i, <16 x float> %b.2.0.i1064)
  %.136.i = icmp samesign ugt i64 %.81.i.062, 1
  br i1 %.136.i, label %B146.if.i, label %B402.i.loopexit

B74.if.i28:                                       ; preds = %B74.i24.preheader, %B74.if.i28
  %total.2.0.i2574 = phi float [ 0.000000e+00, %B74.i24.preheader ], [ %.133.i33, %B74.if.i28 ]
  %.34.i22.073 = phi i64 [ 0, %B74.i24.preheader ], [ %.105.i31, %B74.if.i28 ]
  %.105.i31 = add nuw nsw i64 %.34.i22.073, 1
  %.131.i32 = extractelement <16 x float> %whole.2.0.i11.lcssa, i64 %.34.i22.073
  %.133.i33 = fadd float %total.2.0.i2574, %.131.i32
  %exitcond90.not = icmp eq i64 %.105.i31, 16
  br i1 %exitcond90.not, label %f32_moments_lanes.body.exit34, label %B74.if.i28

f32_moments_lanes.body.exit34:                    ; preds = %B74.if.i28
  %.491.i = fadd float %squares.4.1.i84, %.133.i33
  br i1 %.419.i55.not, label %B874.i, label %B798.if.i

B874.i:                                           ; preds = %B798.if.i, %f32_moments_lanes.body.exit34
  %squares.5.2.i.lcssa = phi float [ %.491.i, %f32_moments_lanes.body.exit34 ], [ %.627.i, %B798.if.i ]
  %.641.i = add nsw i64 %.314.i, %.211.i.081
  %.644.i = sitofp i64 %.641.i to float
  %.648.i = fdiv float %.471.i, %.644.i
  %.651.i = fsub float %.476.i, %mean.2.1.i83
  %.654.i = fmul float %.651.i, %.651.i
  %.656.i = sitofp i64 %.211.i.081 to float
  %.659.i = fmul float %.648.i, %.656.i
  %.660.i = fmul float %.659.i, %.654.i
  %.662.i = fadd float %.660.i, %squares.5.2.i.lcssa
  %.667.i = fmul float %.648.i, %.651.i
  %.669.i = fadd float %mean.2.1.i83, %.667.i
  %.268.i = icmp sgt i64 %.214.i.082, 1
  br i1 %.268.i, label %B294.if.i, label %B1026.i

B1026.i:                                          ; preds = %B874.i, %B90.if.i
  %mean.2.1.i.lcssa = phi float [ 0.000000e+00, %B90.if.i ], [ %.669.i, %B874.i ]
  %squares.4.1.i.lcssa = phi float [ 0.000000e+00, %B90.if.i ], [ %.662.i, %B874.i ]
  %.696.i = load ptr, ptr %.695.i, align 8, !noalias !0
  %.697.i = getelementptr i8, ptr %.696.i, i64 %.694.i
  %.702.i = shl nsw i64 %.49.i.088, 2
  %.704.i = getelementptr i8, ptr %.697.i, i64 %.702.i
  store float %mean.2.1.i.lcssa, ptr %.704.i, align 4, !noalias !0
  %.726.i = load ptr, ptr %.725.i, align 8, !noalias !0
  %.727.i = getelementptr i8, ptr %.726.i, i64 %.724.i
  %.736.i = getelementptr i8, ptr %.727.i, i64 %.702.i
  store float %squares.4.1.i.lcssa, ptr %.736.i, align 4, !noalias !0
  %.108.i = icmp sgt i64 %.52.i.089, 1
  br i1 %.108.i, label %B90.if.i, label %f32_map_moments_dense.body.exit

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %B1026.i
  %.52.i.089 = phi i64 [ %.62.i, %B90.if.i.lr.ph ], [ %.117.i, %B1026.i ]
  %.49.i.088 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.121.i, %B1026.i ]
  %.117.i = add nsw i64 %.52.i.089, -1
  %.121.i = add i64 %.49.i.088, 1
  %.166.i = load ptr, ptr %.165.i, align 8, !noalias !0
  %.167.i = getelementptr i8, ptr %.166.i, i64 %.164.i
  %.174.i = mul i64 %.173.i, %.49.i.088
  %.175.i = getelementptr i8, ptr %.167.i, i64 %.174.i
  br i1 %.268.i80.not, label %B1026.i, label %B294.if.i

B294.if.i:                                        ; preds = %B90.if.i, %B874.i
  %squares.4.1.i84 = phi float [ %.662.i, %B874.i ], [ 0.000000e+00, %B90.if.i ]
  %mean.2.1.i83 = phi float [ %.669.i, %B874.i ], [ 0.000000e+00, %B90.if.i ]
  %.214.i.082 = phi i64 [ %.277.i, %B874.i ], [ %.246.i, %B90.if.i ]
  %.211.i.081 = phi i64 [ %.281.i, %B874.i ], [ 0, %B90.if.i ]
  %.277.i = add nsw i64 %.214.i.082, -1
  %.281.i = add nuw i64 %.211.i.081, 2048
  %.311.i = sub nsw i64 %.22.i, %.211.i.081
  %.314.i = tail call i64 @llvm.smin.i64(i64 %.311.i, i64 2048)
  %.319.i = shl nsw i64 %.211.i.081, 2
  %.321.i = getelementptr i8, ptr %.175.i, i64 %.319.i
  %.326163.i = lshr i64 %.314.i, 4
  %.2693.i = lshr i64 %.314.i, 6
  %.112.i37.not = icmp eq i64 %.2693.i, 0
  br i1 %.112.i37.not, label %B378.i, label %B134.if.i

B378.i.loopexit:                                  ; preds = %B134.if.i
  %5 = fadd <16 x float> %.164.i4, %.156.i
  %6 = fadd <16 x float> %.182.i, %.173.i5
  %7 = fadd <16 x float> %6, %5
  br label %B378.i

B378.i:                                           ; preds = %B378.i.loopexit, %B294.if.i
  %.204.i = phi <16 x float> [ zeroinitializer, %B294.if.i ], [ %7, %B378.i.loopexit ]
  %.251.i = and i64 %.326163.i, 3
  %.294.i47.not = icmp eq i64 %.251.i, 0
  br i1 %.294.i47.not, label %B74.i.preheader, label %B438.if.i.preheader

B438.if.i.preheader:                              ; preds = %B378.i
  %.209.i = and i64 %.326163.i, 1152921504606846972
  br label %B438.if.i

B74.i.preheader:                                  ; preds = %B438.if.i, %B378.i
  %whole.2.0.i.lcssa = phi <16 x float> [ %.204.i, %B378.i ], [ %.337.i, %B438.if.i ]
  br label %B74.if.i

B134.if.i:                                        ; preds = %B294.if.i, %B134.if.i
  %a.2.0.i43 = phi <16 x float> [ %.156.i, %B134.if.i ], [ zeroinitializer, %B294.if.i ]
  %b.2.0.i42 = phi <16 x float> [ %.164.i4, %B134.if.i ], [ zeroinitializer, %B294.if.i ]
  %c.2.0.i41 = phi <16 x float> [ %.173.i5, %B134.if.i ], [ zeroinitializer, %B294.if.i ]
  %d.2.0.i40 = phi <16 x float> [ %.182.i, %B134.if.i ], [ zeroinitializer, %B294.if.i ]
  %.57.i.039 = phi i64 [ %.121.i2, %B134.if.i ], [ %.2693.i, %B294.if.i ]
  %.54.i.038 = phi i64 [ %.125.i, %B134.if.i ], [ 0, %B294.if.i ]
  %.121.i2 = add nsw i64 %.57.i.039, -1
  %.125.i = add nuw nsw i64 %.54.i.038, 1
  %8 = shl i64 %.54.i.038, 8
  %.153.i = getelementptr i8, ptr %.321.i, i64 %8
  %.154.i = load <16 x float>, ptr %.153.i, align 4, !noalias !6
  %.156.i = fadd <16 x float> %a.2.0.i43, %.154.i
  %.161.i3 = getelementptr i8, ptr %.153.i, i64 64
  %.162.i = load <16 x float>, ptr %.161.i3, align 4, !noalias !6
  %.164.i4 = fadd <16 x float> %b.2.0.i42, %.162.i
  %.170.i = getelementptr i8, ptr %.153.i, i64 128
  %.171.i = load <16 x float>, ptr %.170.i, align 4, !noalias !6
  %.173.i5 = fadd <16 x float> %c.2.0.i41, %.171.i
  %.179.i = getelementptr i8, ptr %.153.i, i64 192
  %.180.i = load <16 x float>, ptr %.179.i, align 4, !noalias !6
  %.182.i = fadd <16 x float> %d.2.0.i40, %.180.i
  %.112.i = icmp samesign ugt i64 %.57.i.039, 1
  br i1 %.112.i, label %B134.if.i, label %B378.i.loopexit

B438.if.i:                                        ; preds = %B438.if.i.preheader, %B438.if.i
  %whole.2.0.i50 = phi <16 x float> [ %.337.i, %B438.if.i ], [ %.204.i, %B438.if.i.preheader ]
  %.241.i.049 = phi i64 [ %.303.i, %B438.if.i ], [ %.251.i, %B438.if.i.preheader ]
  %.238.i.048 = phi i64 [ %.307.i, %B438.if.i ], [ %.209.i, %B438.if.i.preheader ]
  %.303.i = add nsw i64 %.241.i.049, -1
  %.307.i = add nuw nsw i64 %.238.i.048, 1
  %9 = shl nsw i64 %.238.i.048, 6
  %.334.i = getelementptr i8, ptr %.321.i, i64 %9
  %.335.i = load <16 x float>, ptr %.334.i, align 4, !noalias !6
  %.337.i = fadd <16 x float> %whole.2.0.i50, %.335.i
  %.294.i = icmp samesign ugt i64 %.241.i.049, 1
  br i1 %.294.i, label %B438.if.i, label %B74.i.preheader

B74.if.i:                                         ; preds = %B74.i.preheader, %B74.if.i
  %total.2.0.i54 = phi float [ 0.000000e+00, %B74.i.preheader ], [ %.133.i, %B74.if.i ]
  %.34.i.053 = phi i64 [ 0, %B74.i.preheader ], [ %.105.i, %B74.if.i ]
  %.105.i = add nuw nsw i64 %.34.i.053, 1
  %.131.i = extractelement <16 x float> %whole.2.0.i.lcssa, i64 %.34.i.053
  %.133.i = fadd float %total.2.0.i54, %.131.i
  %exitcond.not = icmp eq i64 %.105.i, 16
  br i1 %exitcond.not, label %f32_moments_lanes.body.exit, label %B74.if.i

f32_moments_lanes.body.exit:                      ; preds = %B74.if.i
  %.338.i = and i64 %.314.i, -16
  %.376.i = and i64 %.314.i, 15
  %.419.i55.not = icmp eq i64 %.376.i, 0
  br i1 %.419.i55.not, label %B618.i, label %B558.if.i

B558.if.i:                                        ; preds = %f32_moments_lanes.body.exit, %B558.if.i
  %total.2.2.i58 = phi float [ %.462.i, %B558.if.i ], [ %.133.i, %f32_moments_lanes.body.exit ]
  %.366.i.057 = phi i64 [ %.428.i, %B558.if.i ], [ %.376.i, %f32_moments_lanes.body.exit ]
  %.363.i.056 = phi i64 [ %.432.i, %B558.if.i ], [ %.338.i, %f32_moments_lanes.body.exit ]
  %.428.i = add nsw i64 %.366.i.057, -1
  %.432.i = add nuw nsw i64 %.363.i.056, 1
  %10 = shl nsw i64 %.363.i.056, 2
  %.459.i = getelementptr i8, ptr %.321.i, i64 %10
  %.460.i = load float, ptr %.459.i, align 4, !noalias !0
  %.462.i = fadd float %total.2.2.i58, %.460.i
  %.419.i = icmp samesign ugt i64 %.366.i.057, 1
  br i1 %.419.i, label %B558.if.i, label %B618.i

B798.if.i:                                        ; preds = %f32_moments_lanes.body.exit34, %B798.if.i
  %squares.5.2.i78 = phi float [ %.627.i, %B798.if.i ], [ %.491.i, %f32_moments_lanes.body.exit34 ]
  %.528.i.077 = phi i64 [ %.590.i, %B798.if.i ], [ %.376.i, %f32_moments_lanes.body.exit34 ]
  %.525.i.076 = phi i64 [ %.594.i, %B798.if.i ], [ %.338.i, %f32_moments_lanes.body.exit34 ]
  %.590.i = add nsw i64 %.528.i.077, -1
  %.594.i = add nuw nsw i64 %.525.i.076, 1
  %11 = shl nsw i64 %.525.i.076, 2
  %.621.i = getelementptr i8, ptr %.321.i, i64 %11
  %.622.i = load float, ptr %.621.i, align 4, !noalias !0
  %.624.i = fsub float %.622.i, %.476.i
  %.625.i = fmul float %.624.i, %.624.i
  %.627.i = fadd float %squares.5.2.i78, %.625.i
  %.581.i = icmp samesign ugt i64 %.528.i.077, 1
  br i1 %.581.i, label %B798.if.i, label %B874.i

f32_map_moments_dense.body.exit:                  ; preds = %B1026.i, %.6
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
!1 = distinct !{!1, !2, !"f32_map_moments_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_map_moments_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_moments_product.body: %retptr"}
!5 = distinct !{!5, !"f32_moments_product.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_moments_sum.body: %retptr"}
!8 = distinct !{!8, !"f32_moments_sum.body"}

; LLVM 22.1.0, sources e64cbcdd725048341dfe817916f2fedeb05ff0f1023a8c4a144f63317edded61
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_map_products_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.21.i = getelementptr i8, ptr %.1, i64 80
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.62.i = sub i64 %.4, %.3
  %.108.i89.not = icmp slt i64 %.62.i, 1
  br i1 %.108.i89.not, label %f32_map_products_dense.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.160.i = load i64, ptr %.1, align 8, !noalias !0
  %.161.i = lshr i64 %.160.i, 48
  %.163.i = load ptr, ptr %.2, align 8, !noalias !0
  %.164.i = and i64 %.160.i, 281474976710655
  %.165.i = getelementptr i64, ptr %.163.i, i64 %.161.i
  %.173.i = shl i64 %.22.i, 2
  %.189.i = getelementptr i8, ptr %.1, i64 16
  %.190.i = load i64, ptr %.189.i, align 8, !noalias !0
  %.191.i = lshr i64 %.190.i, 48
  %.194.i = and i64 %.190.i, 281474976710655
  %.195.i = getelementptr i64, ptr %.163.i, i64 %.191.i
  %.218.i = getelementptr i8, ptr %.1, i64 88
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !0
  %.232.i = getelementptr i8, ptr %.1, i64 32
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !0
  %.234.i = lshr i64 %.233.i, 48
  %.237.i = and i64 %.233.i, 281474976710655
  %.238.i = getelementptr i64, ptr %.163.i, i64 %.234.i
  %0 = add nuw i64 %.22.i, 2047
  %.317.i = lshr i64 %0, 11
  %.296.i.inv = icmp slt i64 %.22.i, 1
  %.338.i75.not93 = icmp eq i64 %.317.i, 0
  %.338.i75.not = select i1 %.296.i.inv, i1 true, i1 %.338.i75.not93
  %.422117.i = and i64 %.22.i, -16
  %.461.i = and i64 %.22.i, 15
  %.504.i82.not = icmp eq i64 %.461.i, 0
  %.582.i = getelementptr i8, ptr %.1, i64 48
  %.583.i = load i64, ptr %.582.i, align 8, !noalias !0
  %.584.i = lshr i64 %.583.i, 48
  %.587.i = and i64 %.583.i, 281474976710655
  %.588.i = getelementptr i64, ptr %.163.i, i64 %.584.i
  %.612.i = getelementptr i8, ptr %.1, i64 64
  %.613.i = load i64, ptr %.612.i, align 8, !noalias !0
  %.614.i = lshr i64 %.613.i, 48
  %.617.i = and i64 %.613.i, 281474976710655
  %.618.i = getelementptr i64, ptr %.163.i, i64 %.614.i
  br label %B90.if.i

B950.i:                                           ; preds = %f32_moments_lanes.body.exit39, %B90.if.i
  %total.3.1.i.lcssa = phi float [ 0.000000e+00, %B90.if.i ], [ %.401.i, %f32_moments_lanes.body.exit39 ]
  %products.3.1.i.lcssa = phi float [ 0.000000e+00, %B90.if.i ], [ %.393.i, %f32_moments_lanes.body.exit39 ]
  br i1 %.504.i82.not, label %B1166.i, label %B1036.if.i

B1166.i:                                          ; preds = %B1036.if.i, %B950.i
  %total.4.1.i.lcssa = phi float [ %total.3.1.i.lcssa, %B950.i ], [ %.547.i, %B1036.if.i ]
  %products.4.1.i.lcssa = phi float [ %products.3.1.i.lcssa, %B950.i ], [ %.558.i, %B1036.if.i ]
  %.589.i = load ptr, ptr %.588.i, align 8, !noalias !0
  %.590.i = getelementptr i8, ptr %.589.i, i64 %.587.i
  %.595.i = shl nsw i64 %.49.i.090, 2
  %.597.i = getelementptr i8, ptr %.590.i, i64 %.595.i
  store float %total.4.1.i.lcssa, ptr %.597.i, align 4, !noalias !0
  %.619.i = load ptr, ptr %.618.i, align 8, !noalias !0
  %.620.i = getelementptr i8, ptr %.619.i, i64 %.617.i
  %.629.i = getelementptr i8, ptr %.620.i, i64 %.595.i
  store float %products.4.1.i.lcssa, ptr %.629.i, align 4, !noalias !0
  %.108.i = icmp sgt i64 %.52.i.091, 1
  br i1 %.108.i, label %B90.if.i, label %f32_map_products_dense.body.exit

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %B1166.i
  %.52.i.091 = phi i64 [ %.62.i, %B90.if.i.lr.ph ], [ %.117.i, %B1166.i ]
  %.49.i.090 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.121.i, %B1166.i ]
  %.117.i = add nsw i64 %.52.i.091, -1
  %.121.i = add i64 %.49.i.090, 1
  %.166.i = load ptr, ptr %.165.i, align 8, !noalias !0
  %.167.i = getelementptr i8, ptr %.166.i, i64 %.164.i
  %.174.i = mul i64 %.173.i, %.49.i.090
  %.175.i = getelementptr i8, ptr %.167.i, i64 %.174.i
  %.196.i = load ptr, ptr %.195.i, align 8, !noalias !0
  %.197.i = getelementptr i8, ptr %.196.i, i64 %.194.i
  %.205.i = getelementptr i8, ptr %.197.i, i64 %.174.i
  %.221.i = urem i64 %.49.i.090, %.219.i
  %.239.i = load ptr, ptr %.238.i, align 8, !noalias !0
  %.240.i = getelementptr i8, ptr %.239.i, i64 %.237.i
  %.244.i = shl nsw i64 %.221.i, 2
  %.245.i = getelementptr i8, ptr %.240.i, i64 %.244.i
  %.246.i = load float, ptr %.245.i, align 4, !noalias !0
  br i1 %.338.i75.not, label %B950.i, label %B574.if.i.lr.ph

B574.if.i.lr.ph:                                  ; preds = %B90.if.i
  %.388.i = insertelement <16 x float> poison, float %.246.i, i64 0
  %.389.i = shufflevector <16 x float> %.388.i, <16 x float> poison, <16 x i32> zeroinitializer
  br label %B574.if.i

B574.if.i:                                        ; preds = %B574.if.i.lr.ph, %f32_moments_lanes.body.exit39
  %products.3.1.i79 = phi float [ 0.000000e+00, %B574.if.i.lr.ph ], [ %.393.i, %f32_moments_lanes.body.exit39 ]
  %total.3.1.i78 = phi float [ 0.000000e+00, %B574.if.i.lr.ph ], [ %.401.i, %f32_moments_lanes.body.exit39 ]
  %.285.i.077 = phi i64 [ %.317.i, %B574.if.i.lr.ph ], [ %.347.i, %f32_moments_lanes.body.exit39 ]
  %.282.i.076 = phi i64 [ 0, %B574.if.i.lr.ph ], [ %.351.i, %f32_moments_lanes.body.exit39 ]
  %.347.i = add nsw i64 %.285.i.077, -1
  %.351.i = add nuw i64 %.282.i.076, 2048
  %.377.i = sub nsw i64 %.22.i, %.282.i.076
  %.380.i = tail call i64 @llvm.smin.i64(i64 %.377.i, i64 2048)
  %.381119.i = lshr i64 %.380.i, 4
  %.382.i = shl nsw i64 %.282.i.076, 2
  %.384.i = getelementptr i8, ptr %.205.i, i64 %.382.i
  %.386.i = getelementptr i8, ptr %.175.i, i64 %.382.i
  %.50100.i = lshr i64 %.380.i, 5
  %.136.i42.not = icmp eq i64 %.50100.i, 0
  br i1 %.136.i42.not, label %B402.i, label %B146.if.i

B402.i.loopexit:                                  ; preds = %B146.if.i
  %1 = fadd <16 x float> %.187.i, %.202.i
  br label %B402.i

B402.i:                                           ; preds = %B402.i.loopexit, %B574.if.i
  %.212.i = phi <16 x float> [ zeroinitializer, %B574.if.i ], [ %1, %B402.i.loopexit ]
  %2 = and i64 %.380.i, 16
  %.306.i48.not = icmp eq i64 %2, 0
  br i1 %.306.i48.not, label %B74.i.preheader, label %B450.if.i.preheader

B450.if.i.preheader:                              ; preds = %B402.i
  %.221.i13 = shl i64 %.381119.i, 6
  %3 = and i64 %.221.i13, -128
  %.346.i = getelementptr i8, ptr %.384.i, i64 %3
  %.347.i15 = load <16 x float>, ptr %.346.i, align 4, !noalias !3
  %.351.i16 = getelementptr i8, ptr %.386.i, i64 %3
  %.352.i = load <16 x float>, ptr %.351.i16, align 4, !noalias !3
  %.354.i = fsub <16 x float> %.352.i, %.389.i
  %.356.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.347.i15, <16 x float> %.354.i, <16 x float> %.212.i)
  br label %B74.i.preheader

B74.i.preheader:                                  ; preds = %B450.if.i.preheader, %B402.i
  %whole.2.0.i14.lcssa = phi <16 x float> [ %.212.i, %B402.i ], [ %.356.i, %B450.if.i.preheader ]
  br label %B74.if.i

B146.if.i:                                        ; preds = %B574.if.i, %B146.if.i
  %b.2.0.i1246 = phi <16 x float> [ %.202.i, %B146.if.i ], [ zeroinitializer, %B574.if.i ]
  %a.2.0.i1145 = phi <16 x float> [ %.187.i, %B146.if.i ], [ zeroinitializer, %B574.if.i ]
  %.81.i.044 = phi i64 [ %.145.i, %B146.if.i ], [ %.50100.i, %B574.if.i ]
  %.78.i.043 = phi i64 [ %.149.i, %B146.if.i ], [ 0, %B574.if.i ]
  %.145.i = add nsw i64 %.81.i.044, -1
  %.149.i = add nuw nsw i64 %.78.i.043, 1
  %4 = shl i64 %.78.i.043, 7
  %.177.i = getelementptr i8, ptr %.384.i, i64 %4
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !3
  %.182.i17 = getelementptr i8, ptr %.386.i, i64 %4
  %.183.i = load <16 x float>, ptr %.182.i17, align 4, !noalias !3
  %.185.i = fsub <16 x float> %.183.i, %.389.i
  %.187.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.178.i, <16 x float> %.185.i, <16 x float> %a.2.0.i1145)
  %.190.i18 = or disjoint i64 %4, 64
  %.192.i19 = getelementptr i8, ptr %.384.i, i64 %.190.i18
  %.193.i = load <16 x float>, ptr %.192.i19, align 4, !noalias !3
  %.197.i20 = getelementptr i8, ptr %.386.i, i64 %.190.i18
  %.198.i = load <16 x float>, ptr %.197.i20, align 4, !noalias !3
  %.200.i = fsub <16 x float> %.198.i, %.389.i
  %.202.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.193.i, <16 x float> %.200.i, <16 x float> %b.2.0.i1246)
  %.136.i = icmp samesign ugt i64 %.81.i.044, 1
  br i1 %.136.i, label %B146.if.i, label %B402.i.loopexit

B74.if.i:                                         ; preds = %B74.i.preheader, %B74.if.i
  %total.2.0.i55 = phi float [ 0.000000e+00, %B74.i.preheader ], [ %.133.i, %B74.if.i ]
  %.34.i.054 = phi i64 [ 0, %B74.i.preheader ], [ %.105.i, %B74.if.i ]
  %.105.i = add nuw nsw i64 %.34.i.054, 1
  %.131.i = extractelement <16 x float> %whole.2.0.i14.lcssa, i64 %.34.i.054
  %.133.i = fadd float %total.2.0.i55, %.131.i
  %exitcond.not = icmp eq i64 %.105.i, 16
  br i1 %exitcond.not, label %f32_moments_lanes.body.exit, label %B74.if.i

f32_moments_lanes.body.exit:                      ; preds = %B74.if.i
  %.393.i = fadd float %products.3.1.i79, %.133.i
  %.2693.i = lshr i64 %.380.i, 6
  %.112.i56.not = icmp eq i64 %.2693.i, 0
  br i1 %.112.i56.not, label %B378.i, label %B134.if.i

B378.i.loopexit:                                  ; preds = %B134.if.i
  %5 = fadd <16 x float> %.164.i6, %.156.i
  %6 = fadd <16 x float> %.182.i, %.173.i7
  %7 = fadd <16 x float> %6, %5
  br label %B378.i

B378.i:                                           ; preds = %B378.i.loopexit, %f32_moments_lanes.body.exit
  %.204.i = phi <16 x float> [ zeroinitializer, %f32_moments_lanes.body.exit ], [ %7, %B378.i.loopexit ]
  %.251.i = and i64 %.381119.i, 3
  %.294.i67.not = icmp eq i64 %.251.i, 0
  br i1 %.294.i67.not, label %B74.i29.preheader, label %B438.if.i.preheader

B438.if.i.preheader:                              ; preds = %B378.i
  %.209.i = and i64 %.381119.i, 1152921504606846972
  br label %B438.if.i

B74.i29.preheader:                                ; preds = %B438.if.i, %B378.i
  %whole.2.0.i.lcssa = phi <16 x float> [ %.204.i, %B378.i ], [ %.337.i3, %B438.if.i ]
  br label %B74.if.i33

B134.if.i:                                        ; preds = %f32_moments_lanes.body.exit, %B134.if.i
  %a.2.0.i62 = phi <16 x float> [ %.156.i, %B134.if.i ], [ zeroinitializer, %f32_moments_lanes.body.exit ]
  %b.2.0.i61 = phi <16 x float> [ %.164.i6, %B134.if.i ], [ zeroinitializer, %f32_moments_lanes.body.exit ]
  %c.2.0.i60 = phi <16 x float> [ %.173.i7, %B134.if.i ], [ zeroinitializer, %f32_moments_lanes.body.exit ]
  %d.2.0.i59 = phi <16 x float> [ %.182.i, %B134.if.i ], [ zeroinitializer, %f32_moments_lanes.body.exit ]
  %.57.i.058 = phi i64 [ %.121.i4, %B134.if.i ], [ %.2693.i, %f32_moments_lanes.body.exit ]
  %.54.i.057 = phi i64 [ %.125.i, %B134.if.i ], [ 0, %f32_moments_lanes.body.exit ]
  %.121.i4 = add nsw i64 %.57.i.058, -1
  %.125.i = add nuw nsw i64 %.54.i.057, 1
  %8 = shl i64 %.54.i.057, 8
  %.153.i = getelementptr i8, ptr %.384.i, i64 %8
  %.154.i = load <16 x float>, ptr %.153.i, align 4, !noalias !6
  %.156.i = fadd <16 x float> %a.2.0.i62, %.154.i
  %.161.i5 = getelementptr i8, ptr %.153.i, i64 64
  %.162.i = load <16 x float>, ptr %.161.i5, align 4, !noalias !6
  %.164.i6 = fadd <16 x float> %b.2.0.i61, %.162.i
  %.170.i = getelementptr i8, ptr %.153.i, i64 128
  %.171.i = load <16 x float>, ptr %.170.i, align 4, !noalias !6
  %.173.i7 = fadd <16 x float> %c.2.0.i60, %.171.i
  %.179.i = getelementptr i8, ptr %.153.i, i64 192
  %.180.i = load <16 x float>, ptr %.179.i, align 4, !noalias !6
  %.182.i = fadd <16 x float> %d.2.0.i59, %.180.i
  %.112.i = icmp samesign ugt i64 %.57.i.058, 1
  br i1 %.112.i, label %B134.if.i, label %B378.i.loopexit

B438.if.i:                                        ; preds = %B438.if.i.preheader, %B438.if.i
  %whole.2.0.i70 = phi <16 x float> [ %.337.i3, %B438.if.i ], [ %.204.i, %B438.if.i.preheader ]
  %.241.i.069 = phi i64 [ %.303.i, %B438.if.i ], [ %.251.i, %B438.if.i.preheader ]
  %.238.i1.068 = phi i64 [ %.307.i, %B438.if.i ], [ %.209.i, %B438.if.i.preheader ]
  %.303.i = add nsw i64 %.241.i.069, -1
  %.307.i = add nuw nsw i64 %.238.i1.068, 1
  %9 = shl nsw i64 %.238.i1.068, 6
  %.334.i = getelementptr i8, ptr %.384.i, i64 %9
  %.335.i = load <16 x float>, ptr %.334.i, align 4, !noalias !6
  %.337.i3 = fadd <16 x float> %whole.2.0.i70, %.335.i
  %.294.i = icmp samesign ugt i64 %.241.i.069, 1
  br i1 %.294.i, label %B438.if.i, label %B74.i29.preheader

B74.if.i33:                                       ; preds = %B74.i29.preheader, %B74.if.i33
  %total.2.0.i3074 = phi float [ 0.000000e+00, %B74.i29.preheader ], [ %.133.i38, %B74.if.i33 ]
  %.34.i27.073 = phi i64 [ 0, %B74.i29.preheader ], [ %.105.i36, %B74.if.i33 ]
  %.105.i36 = add nuw nsw i64 %.34.i27.073, 1
  %.131.i37 = extractelement <16 x float> %whole.2.0.i.lcssa, i64 %.34.i27.073
  %.133.i38 = fadd float %total.2.0.i3074, %.131.i37
  %exitcond92.not = icmp eq i64 %.105.i36, 16
  br i1 %exitcond92.not, label %f32_moments_lanes.body.exit39, label %B74.if.i33

f32_moments_lanes.body.exit39:                    ; preds = %B74.if.i33
  %.401.i = fadd float %total.3.1.i78, %.133.i38
  %.338.i = icmp sgt i64 %.285.i.077, 1
  br i1 %.338.i, label %B574.if.i, label %B950.i

B1036.if.i:                                       ; preds = %B950.i, %B1036.if.i
  %products.4.1.i86 = phi float [ %.558.i, %B1036.if.i ], [ %products.3.1.i.lcssa, %B950.i ]
  %total.4.1.i85 = phi float [ %.547.i, %B1036.if.i ], [ %total.3.1.i.lcssa, %B950.i ]
  %.451.i.084 = phi i64 [ %.513.i, %B1036.if.i ], [ %.461.i, %B950.i ]
  %.448.i.083 = phi i64 [ %.517.i, %B1036.if.i ], [ %.422117.i, %B950.i ]
  %.513.i = add nsw i64 %.451.i.084, -1
  %.517.i = add nuw nsw i64 %.448.i.083, 1
  %10 = shl nsw i64 %.448.i.083, 2
  %.544.i = getelementptr i8, ptr %.205.i, i64 %10
  %.545.i = load float, ptr %.544.i, align 4, !noalias !0
  %.547.i = fadd float %total.4.1.i85, %.545.i
  %.552.i = getelementptr i8, ptr %.175.i, i64 %10
  %.553.i = load float, ptr %.552.i, align 4, !noalias !0
  %.555.i = fsub float %.553.i, %.246.i
  %.556.i = fmul float %.545.i, %.555.i
  %.558.i = fadd float %products.4.1.i86, %.556.i
  %.504.i = icmp sgt i64 %.451.i.084, 1
  br i1 %.504.i, label %B1036.if.i, label %B1166.i

f32_map_products_dense.body.exit:                 ; preds = %B1166.i, %.6
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
!1 = distinct !{!1, !2, !"f32_map_products_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_map_products_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_moments_product.body: %retptr"}
!5 = distinct !{!5, !"f32_moments_product.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_moments_sum.body: %retptr"}
!8 = distinct !{!8, !"f32_moments_sum.body"}

; LLVM 22.1.0, sources 6c10fe1830237f4b1fb3cdb5df9ec2e0546f5608bbe4b92dc720844b1bfc722f
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_map_products_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.67.i = sub i64 %.4, %.3
  %.113.i96.not = icmp slt i64 %.67.i, 1
  br i1 %.113.i96.not, label %f32_map_products_dense.body.exit, label %B132.if.i.lr.ph

B132.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 80
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.2783.i = lshr i64 %.22.i, 4
  %.165.i = load i64, ptr %.1, align 8, !noalias !0
  %.166.i = lshr i64 %.165.i, 48
  %.168.i = load ptr, ptr %.2, align 8, !noalias !0
  %.169.i = and i64 %.165.i, 281474976710655
  %.170.i = getelementptr i64, ptr %.168.i, i64 %.166.i
  %.178.i = shl i64 %.22.i, 2
  %.194.i = getelementptr i8, ptr %.1, i64 16
  %.195.i = load i64, ptr %.194.i, align 8, !noalias !0
  %.196.i = lshr i64 %.195.i, 48
  %.199.i = and i64 %.195.i, 281474976710655
  %.200.i = getelementptr i64, ptr %.168.i, i64 %.196.i
  %.223.i = getelementptr i8, ptr %.1, i64 88
  %.224.i = load i64, ptr %.223.i, align 8, !noalias !0
  %.237.i = getelementptr i8, ptr %.1, i64 32
  %.238.i = load i64, ptr %.237.i, align 8, !noalias !0
  %.239.i = lshr i64 %.238.i, 48
  %.242.i = and i64 %.238.i, 281474976710655
  %.243.i = getelementptr i64, ptr %.168.i, i64 %.239.i
  %.17132.i = lshr i64 %.22.i, 6
  %.59.not.i = icmp eq i64 %.17132.i, 0
  %0 = and i64 %.22.i, 4032
  %.79.not.i = icmp ne i64 %0, 0
  %.80133.i = lshr i64 %.22.i, 12
  %.81.i = zext i1 %.79.not.i to i64
  %.82.i = add nuw nsw i64 %.80133.i, %.81.i
  %.348.i = and i64 %.2783.i, 1152921504606846972
  %.390.i = and i64 %.2783.i, 3
  %.433.i261.not = icmp eq i64 %.390.i, 0
  %.46139.i = lshr i64 %.22.i, 5
  %.88.not.i = icmp eq i64 %.46139.i, 0
  %1 = and i64 %.22.i, 2016
  %.108.not.i = icmp ne i64 %1, 0
  %.109140.i = lshr i64 %.22.i, 11
  %.110.i = zext i1 %.108.not.i to i64
  %.111.i = add nuw nsw i64 %.109140.i, %.110.i
  %2 = and i64 %.22.i, 16
  %.445.i81.not = icmp eq i64 %2, 0
  %.274.i = and i64 %.22.i, -16
  %.312.i = and i64 %.22.i, 15
  %.355.i89.not = icmp eq i64 %.312.i, 0
  %.433.i = getelementptr i8, ptr %.1, i64 48
  %.434.i = load i64, ptr %.433.i, align 8, !noalias !0
  %.435.i = lshr i64 %.434.i, 48
  %.438.i = and i64 %.434.i, 281474976710655
  %.439.i = getelementptr i64, ptr %.168.i, i64 %.435.i
  %.463.i = getelementptr i8, ptr %.1, i64 64
  %.464.i = load i64, ptr %.463.i, align 8, !noalias !0
  %.465.i = lshr i64 %.464.i, 48
  %.468.i = and i64 %.464.i, 281474976710655
  %.469.i = getelementptr i64, ptr %.168.i, i64 %.465.i
  %.103.i56.not102 = icmp eq i64 %.82.i, 0
  %.103.i56.not = select i1 %.59.not.i, i1 true, i1 %.103.i56.not102
  %.132.i76.not103 = icmp eq i64 %.111.i, 0
  %.132.i76.not = select i1 %.88.not.i, i1 true, i1 %.132.i76.not103
  %.360.i = shl i64 %.2783.i, 6
  %3 = and i64 %.360.i, -128
  br label %B132.if.i

B848.i:                                           ; preds = %B718.if.i, %f32_moments_lanes.body.exit41
  %total.2.1.i.lcssa = phi float [ %.133.i, %f32_moments_lanes.body.exit41 ], [ %.398.i, %B718.if.i ]
  %products.2.1.i.lcssa = phi float [ %.133.i40, %f32_moments_lanes.body.exit41 ], [ %.409.i, %B718.if.i ]
  %.440.i = load ptr, ptr %.439.i, align 8, !noalias !0
  %.441.i = getelementptr i8, ptr %.440.i, i64 %.438.i
  %.446.i = shl nsw i64 %.54.i.097, 2
  %.448.i = getelementptr i8, ptr %.441.i, i64 %.446.i
  store float %total.2.1.i.lcssa, ptr %.448.i, align 4, !noalias !0
  %.470.i = load ptr, ptr %.469.i, align 8, !noalias !0
  %.471.i = getelementptr i8, ptr %.470.i, i64 %.468.i
  %.480.i = getelementptr i8, ptr %.471.i, i64 %.446.i
  store float %products.2.1.i.lcssa, ptr %.480.i, align 4, !noalias !0
  %.113.i = icmp sgt i64 %.57.i.098, 1
  br i1 %.113.i, label %B132.if.i, label %f32_map_products_dense.body.exit

B132.if.i:                                        ; preds = %B132.if.i.lr.ph, %B848.i
  %.57.i.098 = phi i64 [ %.67.i, %B132.if.i.lr.ph ], [ %.122.i, %B848.i ]
  %.54.i.097 = phi i64 [ %.3, %B132.if.i.lr.ph ], [ %.126.i, %B848.i ]
  %.122.i = add nsw i64 %.57.i.098, -1
  %.126.i = add i64 %.54.i.097, 1
  %.171.i = load ptr, ptr %.170.i, align 8, !noalias !0
  %.172.i = getelementptr i8, ptr %.171.i, i64 %.169.i
  %.179.i = mul i64 %.178.i, %.54.i.097
  %.180.i = getelementptr i8, ptr %.172.i, i64 %.179.i
  %.201.i = load ptr, ptr %.200.i, align 8, !noalias !0
  %.202.i = getelementptr i8, ptr %.201.i, i64 %.199.i
  %.210.i = getelementptr i8, ptr %.202.i, i64 %.179.i
  %.226.i = urem i64 %.54.i.097, %.224.i
  %.244.i = load ptr, ptr %.243.i, align 8, !noalias !0
  %.245.i = getelementptr i8, ptr %.244.i, i64 %.242.i
  %.249.i = shl nsw i64 %.226.i, 2
  %.250.i = getelementptr i8, ptr %.245.i, i64 %.249.i
  %.251.i = load float, ptr %.250.i, align 4, !noalias !0
  br i1 %.103.i56.not, label %B558.i, label %B136.if.i

B528.i.loopexit:                                  ; preds = %B284.if.i
  %4 = fadd <16 x float> %.283.i, %.291.i
  %5 = fadd <16 x float> %.300.i, %.309.i
  %6 = fadd <16 x float> %4, %5
  br label %B528.i

B528.i:                                           ; preds = %B528.i.loopexit, %B136.if.i
  %.331.i = phi <16 x float> [ zeroinitializer, %B136.if.i ], [ %6, %B528.i.loopexit ]
  %.333.i = fadd <16 x float> %whole.3.0.i59, %.331.i
  %.103.i = icmp sgt i64 %.48.i.058, 1
  br i1 %.103.i, label %B136.if.i, label %B558.i

B558.i:                                           ; preds = %B528.i, %B132.if.i
  %whole.3.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B132.if.i ], [ %.333.i, %B528.i ]
  br i1 %.433.i261.not, label %B74.i.preheader, label %B596.if.i

B74.i.preheader:                                  ; preds = %B596.if.i, %B558.i
  %whole.4.0.i.lcssa = phi <16 x float> [ %whole.3.0.i.lcssa, %B558.i ], [ %.476.i, %B596.if.i ]
  br label %B74.if.i

B136.if.i:                                        ; preds = %B132.if.i, %B528.i
  %whole.3.0.i59 = phi <16 x float> [ %.333.i, %B528.i ], [ zeroinitializer, %B132.if.i ]
  %.48.i.058 = phi i64 [ %.112.i5, %B528.i ], [ %.82.i, %B132.if.i ]
  %.45.i.057 = phi i64 [ %.116.i, %B528.i ], [ 0, %B132.if.i ]
  %.112.i5 = add nsw i64 %.48.i.058, -1
  %.116.i = add nuw nsw i64 %.45.i.057, 64
  %.159.i = tail call i64 @llvm.smin.i64(i64 %.116.i, i64 %.17132.i)
  %.196.i6 = sub nsw i64 %.159.i, %.45.i.057
  %.239.i846.not = icmp slt i64 %.196.i6, 1
  br i1 %.239.i846.not, label %B528.i, label %B284.if.i

B284.if.i:                                        ; preds = %B136.if.i, %B284.if.i
  %d.2.1.i52 = phi <16 x float> [ %.309.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %c.2.1.i51 = phi <16 x float> [ %.300.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %b.2.1.i50 = phi <16 x float> [ %.291.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %a.2.1.i49 = phi <16 x float> [ %.283.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %.186.i.048 = phi i64 [ %.248.i, %B284.if.i ], [ %.196.i6, %B136.if.i ]
  %.183.i.047 = phi i64 [ %.252.i, %B284.if.i ], [ %.45.i.057, %B136.if.i ]
  %.248.i = add nsw i64 %.186.i.048, -1
  %.252.i = add nuw nsw i64 %.183.i.047, 1
  %7 = shl i64 %.183.i.047, 8
  %.280.i = getelementptr i8, ptr %.210.i, i64 %7
  %.281.i = load <16 x float>, ptr %.280.i, align 4, !noalias !3
  %.283.i = fadd <16 x float> %a.2.1.i49, %.281.i
  %.288.i = getelementptr i8, ptr %.280.i, i64 64
  %.289.i = load <16 x float>, ptr %.288.i, align 4, !noalias !3
  %.291.i = fadd <16 x float> %b.2.1.i50, %.289.i
  %.297.i = getelementptr i8, ptr %.280.i, i64 128
  %.298.i = load <16 x float>, ptr %.297.i, align 4, !noalias !3
  %.300.i = fadd <16 x float> %c.2.1.i51, %.298.i
  %.306.i = getelementptr i8, ptr %.280.i, i64 192
  %.307.i = load <16 x float>, ptr %.306.i, align 4, !noalias !3
  %.309.i = fadd <16 x float> %d.2.1.i52, %.307.i
  %.239.i8 = icmp samesign ugt i64 %.186.i.048, 1
  br i1 %.239.i8, label %B284.if.i, label %B528.i.loopexit

B596.if.i:                                        ; preds = %B558.i, %B596.if.i
  %whole.4.0.i64 = phi <16 x float> [ %.476.i, %B596.if.i ], [ %whole.3.0.i.lcssa, %B558.i ]
  %.380.i.063 = phi i64 [ %.442.i, %B596.if.i ], [ %.390.i, %B558.i ]
  %.377.i.062 = phi i64 [ %.446.i4, %B596.if.i ], [ %.348.i, %B558.i ]
  %.442.i = add nsw i64 %.380.i.063, -1
  %.446.i4 = add nuw nsw i64 %.377.i.062, 1
  %8 = shl nsw i64 %.377.i.062, 6
  %.473.i = getelementptr i8, ptr %.210.i, i64 %8
  %.474.i = load <16 x float>, ptr %.473.i, align 4, !noalias !3
  %.476.i = fadd <16 x float> %whole.4.0.i64, %.474.i
  %.433.i2 = icmp sgt i64 %.380.i.063, 1
  br i1 %.433.i2, label %B596.if.i, label %B74.i.preheader

B74.if.i:                                         ; preds = %B74.i.preheader, %B74.if.i
  %total.2.0.i68 = phi float [ 0.000000e+00, %B74.i.preheader ], [ %.133.i, %B74.if.i ]
  %.34.i.067 = phi i64 [ 0, %B74.i.preheader ], [ %.105.i, %B74.if.i ]
  %.105.i = add nuw nsw i64 %.34.i.067, 1
  %.131.i28 = extractelement <16 x float> %whole.4.0.i.lcssa, i64 %.34.i.067
  %.133.i = fadd float %total.2.0.i68, %.131.i28
  %exitcond.not = icmp eq i64 %.105.i, 16
  br i1 %exitcond.not, label %f32_moments_lanes.body.exit, label %B74.if.i

f32_moments_lanes.body.exit:                      ; preds = %B74.if.i
  %.263.i = insertelement <16 x float> poison, float %.251.i, i64 0
  %.264.i = shufflevector <16 x float> %.263.i, <16 x float> poison, <16 x i32> zeroinitializer
  br i1 %.132.i76.not, label %B574.i, label %B212.if.i

B556.i.loopexit:                                  ; preds = %B300.if.i
  %9 = fadd <16 x float> %.312.i21, %.327.i
  br label %B556.i

B556.i:                                           ; preds = %B556.i.loopexit, %B212.if.i
  %.337.i = phi <16 x float> [ zeroinitializer, %B212.if.i ], [ %9, %B556.i.loopexit ]
  %.343.i = fadd <16 x float> %whole.3.0.i1379, %.337.i
  %.132.i = icmp sgt i64 %.77.i.078, 1
  br i1 %.132.i, label %B212.if.i, label %B574.i

B574.i:                                           ; preds = %B556.i, %f32_moments_lanes.body.exit
  %whole.3.0.i13.lcssa = phi <16 x float> [ zeroinitializer, %f32_moments_lanes.body.exit ], [ %.343.i, %B556.i ]
  br i1 %.445.i81.not, label %B74.i31.preheader, label %B612.if.i.preheader

B612.if.i.preheader:                              ; preds = %B574.i
  %.485.i = getelementptr i8, ptr %.210.i, i64 %3
  %.486.i = load <16 x float>, ptr %.485.i, align 4, !noalias !6
  %.490.i = getelementptr i8, ptr %.180.i, i64 %3
  %.491.i = load <16 x float>, ptr %.490.i, align 4, !noalias !6
  %.493.i = fsub <16 x float> %.491.i, %.264.i
  %.495.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.486.i, <16 x float> %.493.i, <16 x float> %whole.3.0.i13.lcssa)
  br label %B74.i31.preheader

B74.i31.preheader:                                ; preds = %B612.if.i.preheader, %B574.i
  %whole.4.0.i14.lcssa = phi <16 x float> [ %whole.3.0.i13.lcssa, %B574.i ], [ %.495.i, %B612.if.i.preheader ]
  br label %B74.if.i35

B212.if.i:                                        ; preds = %f32_moments_lanes.body.exit, %B556.i
  %whole.3.0.i1379 = phi <16 x float> [ %.343.i, %B556.i ], [ zeroinitializer, %f32_moments_lanes.body.exit ]
  %.77.i.078 = phi i64 [ %.141.i, %B556.i ], [ %.111.i, %f32_moments_lanes.body.exit ]
  %.74.i.077 = phi i64 [ %.145.i, %B556.i ], [ 0, %f32_moments_lanes.body.exit ]
  %.141.i = add nsw i64 %.77.i.078, -1
  %.145.i = add nuw nsw i64 %.74.i.077, 64
  %.181.i = tail call i64 @llvm.smin.i64(i64 %.145.i, i64 %.46139.i)
  %.218.i = sub nsw i64 %.181.i, %.74.i.077
  %.261.i69.not = icmp slt i64 %.218.i, 1
  br i1 %.261.i69.not, label %B556.i, label %B300.if.i

B300.if.i:                                        ; preds = %B212.if.i, %B300.if.i
  %b.2.1.i1773 = phi <16 x float> [ %.327.i, %B300.if.i ], [ zeroinitializer, %B212.if.i ]
  %a.2.1.i1672 = phi <16 x float> [ %.312.i21, %B300.if.i ], [ zeroinitializer, %B212.if.i ]
  %.208.i.071 = phi i64 [ %.270.i, %B300.if.i ], [ %.218.i, %B212.if.i ]
  %.205.i.070 = phi i64 [ %.274.i18, %B300.if.i ], [ %.74.i.077, %B212.if.i ]
  %.270.i = add nsw i64 %.208.i.071, -1
  %.274.i18 = add nuw nsw i64 %.205.i.070, 1
  %10 = shl i64 %.205.i.070, 7
  %.302.i19 = getelementptr i8, ptr %.210.i, i64 %10
  %.303.i = load <16 x float>, ptr %.302.i19, align 4, !noalias !6
  %.307.i20 = getelementptr i8, ptr %.180.i, i64 %10
  %.308.i = load <16 x float>, ptr %.307.i20, align 4, !noalias !6
  %.310.i = fsub <16 x float> %.308.i, %.264.i
  %.312.i21 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.303.i, <16 x float> %.310.i, <16 x float> %a.2.1.i1672)
  %.315.i = or disjoint i64 %10, 64
  %.317.i = getelementptr i8, ptr %.210.i, i64 %.315.i
  %.318.i = load <16 x float>, ptr %.317.i, align 4, !noalias !6
  %.322.i = getelementptr i8, ptr %.180.i, i64 %.315.i
  %.323.i = load <16 x float>, ptr %.322.i, align 4, !noalias !6
  %.325.i = fsub <16 x float> %.323.i, %.264.i
  %.327.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.318.i, <16 x float> %.325.i, <16 x float> %b.2.1.i1773)
  %.261.i = icmp samesign ugt i64 %.208.i.071, 1
  br i1 %.261.i, label %B300.if.i, label %B556.i.loopexit

B74.if.i35:                                       ; preds = %B74.i31.preheader, %B74.if.i35
  %total.2.0.i3288 = phi float [ 0.000000e+00, %B74.i31.preheader ], [ %.133.i40, %B74.if.i35 ]
  %.34.i29.087 = phi i64 [ 0, %B74.i31.preheader ], [ %.105.i38, %B74.if.i35 ]
  %.105.i38 = add nuw nsw i64 %.34.i29.087, 1
  %.131.i39 = extractelement <16 x float> %whole.4.0.i14.lcssa, i64 %.34.i29.087
  %.133.i40 = fadd float %total.2.0.i3288, %.131.i39
  %exitcond101.not = icmp eq i64 %.105.i38, 16
  br i1 %exitcond101.not, label %f32_moments_lanes.body.exit41, label %B74.if.i35

f32_moments_lanes.body.exit41:                    ; preds = %B74.if.i35
  br i1 %.355.i89.not, label %B848.i, label %B718.if.i

B718.if.i:                                        ; preds = %f32_moments_lanes.body.exit41, %B718.if.i
  %products.2.1.i93 = phi float [ %.409.i, %B718.if.i ], [ %.133.i40, %f32_moments_lanes.body.exit41 ]
  %total.2.1.i92 = phi float [ %.398.i, %B718.if.i ], [ %.133.i, %f32_moments_lanes.body.exit41 ]
  %.302.i.091 = phi i64 [ %.364.i, %B718.if.i ], [ %.312.i, %f32_moments_lanes.body.exit41 ]
  %.299.i.090 = phi i64 [ %.368.i, %B718.if.i ], [ %.274.i, %f32_moments_lanes.body.exit41 ]
  %.364.i = add nsw i64 %.302.i.091, -1
  %.368.i = add nuw nsw i64 %.299.i.090, 1
  %11 = shl nsw i64 %.299.i.090, 2
  %.395.i = getelementptr i8, ptr %.210.i, i64 %11
  %.396.i = load float, ptr %.395.i, align 4, !noalias !0
  %.398.i = fadd float %total.2.1.i92, %.396.i
  %.403.i = getelementptr i8, ptr %.180.i, i64 %11
  %.404.i = load float, ptr %.403.i, align 4, !noalias !0
  %.406.i = fsub float %.404.i, %.251.i
  %.407.i = fmul float %.396.i, %.406.i
  %.409.i = fadd float %products.2.1.i93, %.407.i
  %.355.i = icmp sgt i64 %.302.i.091, 1
  br i1 %.355.i, label %B718.if.i, label %B848.i

f32_map_products_dense.body.exit:                 ; preds = %B848.i, %.6
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
!4 = distinct !{!4, !5, !"f32_moments_sum.body: %retptr"}
!5 = distinct !{!5, !"f32_moments_sum.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_moments_product.body: %retptr"}
!8 = distinct !{!8, !"f32_moments_product.body"}

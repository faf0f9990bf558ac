; LLVM 22.1.0, sources 4564b49f5af56343f91cba409c79f02f05901033c51cf23d3d93287844c1b27e
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_map_products_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.62.i = sub i64 %.4, %.3
  %.108.i60.not = icmp slt i64 %.62.i, 1
  br i1 %.108.i60.not, label %f32_map_products_blocked.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 80
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.157.i = load i64, ptr %.1, align 8, !noalias !0
  %.158.i = lshr i64 %.157.i, 48
  %.160.i = load ptr, ptr %.2, align 8, !noalias !0
  %.161.i = and i64 %.157.i, 281474976710655
  %.162.i = getelementptr i64, ptr %.160.i, i64 %.158.i
  %.169.i = shl i64 %.22.i, 6
  %.182.i = getelementptr i8, ptr %.1, i64 16
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !0
  %.184.i = lshr i64 %.183.i, 48
  %.187.i = and i64 %.183.i, 281474976710655
  %.188.i = getelementptr i64, ptr %.160.i, i64 %.184.i
  %.207.i = getelementptr i8, ptr %.1, i64 88
  %.208.i = load i64, ptr %.207.i, align 8, !noalias !0
  %.220.i = getelementptr i8, ptr %.1, i64 32
  %.221.i = load i64, ptr %.220.i, align 8, !noalias !0
  %.222.i = lshr i64 %.221.i, 48
  %.225.i = and i64 %.221.i, 281474976710655
  %.226.i = getelementptr i64, ptr %.160.i, i64 %.222.i
  %.46139.i = lshr i64 %.22.i, 1
  %.88.not.i = icmp eq i64 %.46139.i, 0
  %0 = and i64 %.22.i, 126
  %.108.not.i = icmp ne i64 %0, 0
  %.109140.i = lshr i64 %.22.i, 7
  %.110.i = zext i1 %.108.not.i to i64
  %.111.i = add nuw nsw i64 %.109140.i, %.110.i
  %.402.i = and i64 %.22.i, 1
  %.445.i34.not = icmp eq i64 %.402.i, 0
  %.247.i = getelementptr i8, ptr %.1, i64 48
  %.248.i = load i64, ptr %.247.i, align 8, !noalias !0
  %.249.i = lshr i64 %.248.i, 48
  %.252.i = and i64 %.248.i, 281474976710655
  %.253.i = getelementptr i64, ptr %.160.i, i64 %.249.i
  %.17132.i = lshr i64 %.22.i, 2
  %.59.not.i = icmp eq i64 %.17132.i, 0
  %1 = and i64 %.22.i, 252
  %.79.not.i = icmp ne i64 %1, 0
  %.80133.i = lshr i64 %.22.i, 8
  %.81.i = zext i1 %.79.not.i to i64
  %.82.i = add nuw nsw i64 %.80133.i, %.81.i
  %.348.i = and i64 %.22.i, -4
  %.390.i = and i64 %.22.i, 3
  %.433.i55.not = icmp eq i64 %.390.i, 0
  %.275.i = getelementptr i8, ptr %.1, i64 64
  %.276.i = load i64, ptr %.275.i, align 8, !noalias !0
  %.277.i = lshr i64 %.276.i, 48
  %.280.i = and i64 %.276.i, 281474976710655
  %.281.i = getelementptr i64, ptr %.160.i, i64 %.277.i
  %.132.i29.not65 = icmp eq i64 %.111.i, 0
  %.132.i29.not = select i1 %.88.not.i, i1 true, i1 %.132.i29.not65
  %.360.i = shl i64 %.22.i, 6
  %2 = and i64 %.360.i, -128
  %.103.i50.not66 = icmp eq i64 %.82.i, 0
  %.103.i50.not = select i1 %.59.not.i, i1 true, i1 %.103.i50.not66
  br label %B90.if.i

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %f32_moments_sum.body.exit
  %.52.i.062 = phi i64 [ %.62.i, %B90.if.i.lr.ph ], [ %.117.i, %f32_moments_sum.body.exit ]
  %.49.i.061 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.121.i, %f32_moments_sum.body.exit ]
  %.117.i = add nsw i64 %.52.i.062, -1
  %.121.i = add i64 %.49.i.061, 1
  %.163.i = load ptr, ptr %.162.i, align 8, !noalias !0
  %.164.i = getelementptr i8, ptr %.163.i, i64 %.161.i
  %.170.i = mul i64 %.169.i, %.49.i.061
  %.171.i = getelementptr i8, ptr %.164.i, i64 %.170.i
  %.189.i = load ptr, ptr %.188.i, align 8, !noalias !0
  %.190.i = getelementptr i8, ptr %.189.i, i64 %.187.i
  %.197.i = getelementptr i8, ptr %.190.i, i64 %.170.i
  %.209.i = urem i64 %.49.i.061, %.208.i
  %.227.i = load ptr, ptr %.226.i, align 8, !noalias !0
  %.228.i = getelementptr i8, ptr %.227.i, i64 %.225.i
  %.232.i = shl nsw i64 %.209.i, 6
  %.233.i = getelementptr i8, ptr %.228.i, i64 %.232.i
  %.234.i = load <16 x float>, ptr %.233.i, align 4, !noalias !0
  br i1 %.132.i29.not, label %B574.i, label %B212.if.i

B556.i.loopexit:                                  ; preds = %B300.if.i
  %3 = fadd <16 x float> %.312.i, %.327.i
  br label %B556.i

B556.i:                                           ; preds = %B556.i.loopexit, %B212.if.i
  %.337.i = phi <16 x float> [ zeroinitializer, %B212.if.i ], [ %3, %B556.i.loopexit ]
  %.343.i = fadd <16 x float> %whole.3.0.i1432, %.337.i
  %.132.i = icmp sgt i64 %.77.i.030, 1
  br i1 %.132.i, label %B212.if.i, label %B574.i

B574.i:                                           ; preds = %B556.i, %B90.if.i
  %whole.3.0.i14.lcssa = phi <16 x float> [ zeroinitializer, %B90.if.i ], [ %.343.i, %B556.i ]
  br i1 %.445.i34.not, label %f32_moments_product.body.exit, label %B612.if.i.preheader

B612.if.i.preheader:                              ; preds = %B574.i
  %.485.i = getelementptr i8, ptr %.197.i, i64 %2
  %.486.i = load <16 x float>, ptr %.485.i, align 4, !noalias !3
  %.490.i = getelementptr i8, ptr %.171.i, i64 %2
  %.491.i = load <16 x float>, ptr %.490.i, align 4, !noalias !3
  %.493.i = fsub <16 x float> %.491.i, %.234.i
  %.495.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.486.i, <16 x float> %.493.i, <16 x float> %whole.3.0.i14.lcssa)
  br label %f32_moments_product.body.exit

B212.if.i:                                        ; preds = %B90.if.i, %B556.i
  %whole.3.0.i1432 = phi <16 x float> [ %.343.i, %B556.i ], [ zeroinitializer, %B90.if.i ]
  %.74.i.031 = phi i64 [ %.145.i, %B556.i ], [ 0, %B90.if.i ]
  %.77.i.030 = phi i64 [ %.141.i, %B556.i ], [ %.111.i, %B90.if.i ]
  %.141.i = add nsw i64 %.77.i.030, -1
  %.145.i = add nuw i64 %.74.i.031, 64
  %.181.i = tail call i64 @llvm.smin.i64(i64 %.145.i, i64 %.46139.i)
  %.218.i = sub i64 %.181.i, %.74.i.031
  %.261.i23.not = icmp slt i64 %.218.i, 1
  br i1 %.261.i23.not, label %B556.i, label %B300.if.i

B300.if.i:                                        ; preds = %B212.if.i, %B300.if.i
  %b.2.1.i1727 = phi <16 x float> [ %.327.i, %B300.if.i ], [ zeroinitializer, %B212.if.i ]
  %a.2.1.i1626 = phi <16 x float> [ %.312.i, %B300.if.i ], [ zeroinitializer, %B212.if.i ]
  %.205.i.025 = phi i64 [ %.274.i, %B300.if.i ], [ %.74.i.031, %B212.if.i ]
  %.208.i12.024 = phi i64 [ %.270.i, %B300.if.i ], [ %.218.i, %B212.if.i ]
  %.270.i = add nsw i64 %.208.i12.024, -1
  %.274.i = add i64 %.205.i.025, 1
  %4 = shl i64 %.205.i.025, 7
  %.302.i = getelementptr i8, ptr %.197.i, i64 %4
  %.303.i = load <16 x float>, ptr %.302.i, align 4, !noalias !3
  %.307.i18 = getelementptr i8, ptr %.171.i, i64 %4
  %.308.i = load <16 x float>, ptr %.307.i18, align 4, !noalias !3
  %.310.i = fsub <16 x float> %.308.i, %.234.i
  %.312.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.303.i, <16 x float> %.310.i, <16 x float> %a.2.1.i1626)
  %.315.i = or disjoint i64 %4, 64
  %.317.i = getelementptr i8, ptr %.197.i, i64 %.315.i
  %.318.i = load <16 x float>, ptr %.317.i, align 4, !noalias !3
  %.322.i = getelementptr i8, ptr %.171.i, i64 %.315.i
  %.323.i = load <16 x float>, ptr %.322.i, align 4, !noalias !3
  %.325.i = fsub <16 x float> %.323.i, %.234.i
  %.327.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.318.i, <16 x float> %.325.i, <16 x float> %b.2.1.i1727)
  %.261.i = icmp samesign ugt i64 %.208.i12.024, 1
  br i1 %.261.i, label %B300.if.i, label %B556.i.loopexit

f32_moments_product.body.exit:                    ; preds = %B612.if.i.preheader, %B574.i
  %whole.4.0.i15.lcssa = phi <16 x float> [ %whole.3.0.i14.lcssa, %B574.i ], [ %.495.i, %B612.if.i.preheader ]
  %.254.i = load ptr, ptr %.253.i, align 8, !noalias !0
  %.255.i = getelementptr i8, ptr %.254.i, i64 %.252.i
  %.259.i = shl nsw i64 %.49.i.061, 6
  br i1 %.103.i50.not, label %B558.i, label %B136.if.i

B528.i.loopexit:                                  ; preds = %B284.if.i
  %5 = fadd <16 x float> %.283.i8, %.291.i
  %6 = fadd <16 x float> %.300.i, %.309.i
  %7 = fadd <16 x float> %5, %6
  br label %B528.i

B528.i:                                           ; preds = %B528.i.loopexit, %B136.if.i
  %.331.i = phi <16 x float> [ zeroinitializer, %B136.if.i ], [ %7, %B528.i.loopexit ]
  %.333.i = fadd <16 x float> %whole.3.0.i53, %.331.i
  %.103.i = icmp sgt i64 %.48.i.052, 1
  br i1 %.103.i, label %B136.if.i, label %B558.i

B558.i:                                           ; preds = %B528.i, %f32_moments_product.body.exit
  %whole.3.0.i.lcssa = phi <16 x float> [ zeroinitializer, %f32_moments_product.body.exit ], [ %.333.i, %B528.i ]
  br i1 %.433.i55.not, label %f32_moments_sum.body.exit, label %B596.if.i

B136.if.i:                                        ; preds = %f32_moments_product.body.exit, %B528.i
  %whole.3.0.i53 = phi <16 x float> [ %.333.i, %B528.i ], [ zeroinitializer, %f32_moments_product.body.exit ]
  %.48.i.052 = phi i64 [ %.112.i, %B528.i ], [ %.82.i, %f32_moments_product.body.exit ]
  %.45.i.051 = phi i64 [ %.116.i, %B528.i ], [ 0, %f32_moments_product.body.exit ]
  %.112.i = add nsw i64 %.48.i.052, -1
  %.116.i = add nuw nsw i64 %.45.i.051, 64
  %.159.i = tail call i64 @llvm.smin.i64(i64 %.116.i, i64 %.17132.i)
  %.196.i = sub nsw i64 %.159.i, %.45.i.051
  %.239.i39.not = icmp slt i64 %.196.i, 1
  br i1 %.239.i39.not, label %B528.i, label %B284.if.i

B284.if.i:                                        ; preds = %B136.if.i, %B284.if.i
  %d.2.1.i45 = phi <16 x float> [ %.309.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %c.2.1.i44 = phi <16 x float> [ %.300.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %b.2.1.i43 = phi <16 x float> [ %.291.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %a.2.1.i42 = phi <16 x float> [ %.283.i8, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %.186.i.041 = phi i64 [ %.248.i4, %B284.if.i ], [ %.196.i, %B136.if.i ]
  %.183.i1.040 = phi i64 [ %.252.i5, %B284.if.i ], [ %.45.i.051, %B136.if.i ]
  %.248.i4 = add nsw i64 %.186.i.041, -1
  %.252.i5 = add nuw i64 %.183.i1.040, 1
  %8 = shl i64 %.183.i1.040, 8
  %.280.i6 = getelementptr i8, ptr %.197.i, i64 %8
  %.281.i7 = load <16 x float>, ptr %.280.i6, align 4, !noalias !6
  %.283.i8 = fadd <16 x float> %a.2.1.i42, %.281.i7
  %.288.i9 = getelementptr i8, ptr %.280.i6, i64 64
  %.289.i = load <16 x float>, ptr %.288.i9, align 4, !noalias !6
  %.291.i = fadd <16 x float> %b.2.1.i43, %.289.i
  %.297.i = getelementptr i8, ptr %.280.i6, i64 128
  %.298.i = load <16 x float>, ptr %.297.i, align 4, !noalias !6
  %.300.i = fadd <16 x float> %c.2.1.i44, %.298.i
  %.306.i = getelementptr i8, ptr %.280.i6, i64 192
  %.307.i = load <16 x float>, ptr %.306.i, align 4, !noalias !6
  %.309.i = fadd <16 x float> %d.2.1.i45, %.307.i
  %.239.i = icmp samesign ugt i64 %.186.i.041, 1
  br i1 %.239.i, label %B284.if.i, label %B528.i.loopexit

B596.if.i:                                        ; preds = %B558.i, %B596.if.i
  %whole.4.0.i58 = phi <16 x float> [ %.476.i, %B596.if.i ], [ %whole.3.0.i.lcssa, %B558.i ]
  %.380.i.057 = phi i64 [ %.442.i, %B596.if.i ], [ %.390.i, %B558.i ]
  %.377.i.056 = phi i64 [ %.446.i, %B596.if.i ], [ %.348.i, %B558.i ]
  %.442.i = add nsw i64 %.380.i.057, -1
  %.446.i = add nuw nsw i64 %.377.i.056, 1
  %9 = shl nsw i64 %.377.i.056, 6
  %.473.i = getelementptr i8, ptr %.197.i, i64 %9
  %.474.i = load <16 x float>, ptr %.473.i, align 4, !noalias !6
  %.476.i = fadd <16 x float> %whole.4.0.i58, %.474.i
  %.433.i = icmp sgt i64 %.380.i.057, 1
  br i1 %.433.i, label %B596.if.i, label %f32_moments_sum.body.exit

f32_moments_sum.body.exit:                        ; preds = %B596.if.i, %B558.i
  %whole.4.0.i.lcssa = phi <16 x float> [ %whole.3.0.i.lcssa, %B558.i ], [ %.476.i, %B596.if.i ]
  %.262.i = getelementptr i8, ptr %.255.i, i64 %.259.i
  store <16 x float> %whole.4.0.i.lcssa, ptr %.262.i, align 4, !noalias !0
  %.282.i = load ptr, ptr %.281.i, align 8, !noalias !0
  %.283.i = getelementptr i8, ptr %.282.i, i64 %.280.i
  %.288.i = getelementptr i8, ptr %.283.i, i64 %.259.i
  store <16 x float> %whole.4.0.i15.lcssa, ptr %.288.i, align 4, !noalias !0
  %.108.i = icmp sgt i64 %.52.i.062, 1
  br i1 %.108.i, label %B90.if.i, label %f32_map_products_blocked.body.exit

f32_map_products_blocked.body.exit:               ; preds = %f32_moments_sum.body.exit, %.6
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
!1 = distinct !{!1, !2, !"f32_map_products_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_map_products_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_moments_product.body: %retptr"}
!5 = distinct !{!5, !"f32_moments_product.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_moments_sum.body: %retptr"}
!8 = distinct !{!8, !"f32_moments_sum.body"}

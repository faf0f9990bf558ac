; LLVM 22.1.0, sources 445f3f823bb1e2245a4e233ac5b73e5532dc4cbc8e4957ad3af5d282d2989255
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_map_moments_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.62.i = sub i64 %.4, %.3
  %.107.i56.not = icmp slt i64 %.62.i, 1
  br i1 %.107.i56.not, label %f32_map_moments_blocked.body.exit, label %B88.if.i.lr.ph

B88.if.i.lr.ph:                                   ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 80
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.156.i = load i64, ptr %.1, align 8, !noalias !0
  %.157.i = lshr i64 %.156.i, 48
  %.159.i = load ptr, ptr %.2, align 8, !noalias !0
  %.160.i = and i64 %.156.i, 281474976710655
  %.161.i = getelementptr i64, ptr %.159.i, i64 %.157.i
  %.168.i = shl i64 %.22.i, 6
  %.17132.i = lshr i64 %.22.i, 2
  %.59.not.i = icmp eq i64 %.17132.i, 0
  %0 = and i64 %.22.i, 252
  %.79.not.i = icmp ne i64 %0, 0
  %.80133.i = lshr i64 %.22.i, 8
  %.81.i = zext i1 %.79.not.i to i64
  %.82.i = add nuw nsw i64 %.80133.i, %.81.i
  %.348.i = and i64 %.22.i, -4
  %.390.i = and i64 %.22.i, 3
  %.433.i34.not = icmp eq i64 %.390.i, 0
  %.174.i = sitofp i64 %.22.i to float
  %.175.i = insertelement <16 x float> poison, float %.174.i, i64 0
  %.176.i = shufflevector <16 x float> %.175.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.188.i = getelementptr i8, ptr %.1, i64 48
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !0
  %.190.i = lshr i64 %.189.i, 48
  %.193.i = and i64 %.189.i, 281474976710655
  %.194.i = getelementptr i64, ptr %.159.i, i64 %.190.i
  %.46139.i = lshr i64 %.22.i, 1
  %.88.not.i = icmp eq i64 %.46139.i, 0
  %1 = and i64 %.22.i, 126
  %.108.not.i = icmp ne i64 %1, 0
  %.109140.i = lshr i64 %.22.i, 7
  %.110.i = zext i1 %.108.not.i to i64
  %.111.i = add nuw nsw i64 %.109140.i, %.110.i
  %.402.i = and i64 %.22.i, 1
  %.445.i51.not = icmp eq i64 %.402.i, 0
  %.216.i = getelementptr i8, ptr %.1, i64 64
  %.217.i = load i64, ptr %.216.i, align 8, !noalias !0
  %.218.i = lshr i64 %.217.i, 48
  %.221.i = and i64 %.217.i, 281474976710655
  %.222.i = getelementptr i64, ptr %.159.i, i64 %.218.i
  %.103.i29.not61 = icmp eq i64 %.82.i, 0
  %.103.i29.not = select i1 %.59.not.i, i1 true, i1 %.103.i29.not61
  %.132.i46.not62 = icmp eq i64 %.111.i, 0
  %.132.i46.not = select i1 %.88.not.i, i1 true, i1 %.132.i46.not62
  %.360.i = shl i64 %.22.i, 6
  %2 = and i64 %.360.i, -128
  br label %B88.if.i

B88.if.i:                                         ; preds = %B88.if.i.lr.ph, %f32_moments_product.body.exit
  %.52.i.058 = phi i64 [ %.62.i, %B88.if.i.lr.ph ], [ %.116.i, %f32_moments_product.body.exit ]
  %.49.i.057 = phi i64 [ %.3, %B88.if.i.lr.ph ], [ %.120.i, %f32_moments_product.body.exit ]
  %.116.i = add nsw i64 %.52.i.058, -1
  %.120.i = add i64 %.49.i.057, 1
  %.162.i = load ptr, ptr %.161.i, align 8, !noalias !0
  %.163.i = getelementptr i8, ptr %.162.i, i64 %.160.i
  %.169.i = mul i64 %.168.i, %.49.i.057
  %.170.i = getelementptr i8, ptr %.163.i, i64 %.169.i
  br i1 %.103.i29.not, label %B558.i, label %B136.if.i

B528.i.loopexit:                                  ; preds = %B284.if.i
  %3 = fadd <16 x float> %.283.i, %.291.i
  %4 = fadd <16 x float> %.300.i, %.309.i
  %5 = fadd <16 x float> %3, %4
  br label %B528.i

B528.i:                                           ; preds = %B528.i.loopexit, %B136.if.i
  %.331.i = phi <16 x float> [ zeroinitializer, %B136.if.i ], [ %5, %B528.i.loopexit ]
  %.333.i = fadd <16 x float> %whole.3.0.i32, %.331.i
  %.103.i = icmp sgt i64 %.48.i.031, 1
  br i1 %.103.i, label %B136.if.i, label %B558.i

B558.i:                                           ; preds = %B528.i, %B88.if.i
  %whole.3.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B88.if.i ], [ %.333.i, %B528.i ]
  br i1 %.433.i34.not, label %f32_moments_sum.body.exit, label %B596.if.i

B136.if.i:                                        ; preds = %B88.if.i, %B528.i
  %whole.3.0.i32 = phi <16 x float> [ %.333.i, %B528.i ], [ zeroinitializer, %B88.if.i ]
  %.48.i.031 = phi i64 [ %.112.i, %B528.i ], [ %.82.i, %B88.if.i ]
  %.45.i.030 = phi i64 [ %.116.i2, %B528.i ], [ 0, %B88.if.i ]
  %.112.i = add nsw i64 %.48.i.031, -1
  %.116.i2 = add nuw nsw i64 %.45.i.030, 64
  %.159.i4 = tail call i64 @llvm.smin.i64(i64 %.116.i2, i64 %.17132.i)
  %.196.i5 = sub nsw i64 %.159.i4, %.45.i.030
  %.239.i19.not = icmp slt i64 %.196.i5, 1
  br i1 %.239.i19.not, label %B528.i, label %B284.if.i

B284.if.i:                                        ; preds = %B136.if.i, %B284.if.i
  %d.2.1.i25 = phi <16 x float> [ %.309.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %c.2.1.i24 = phi <16 x float> [ %.300.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %b.2.1.i23 = phi <16 x float> [ %.291.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %a.2.1.i22 = phi <16 x float> [ %.283.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %.186.i.021 = phi i64 [ %.248.i, %B284.if.i ], [ %.196.i5, %B136.if.i ]
  %.183.i.020 = phi i64 [ %.252.i, %B284.if.i ], [ %.45.i.030, %B136.if.i ]
  %.248.i = add nsw i64 %.186.i.021, -1
  %.252.i = add nuw i64 %.183.i.020, 1
  %6 = shl i64 %.183.i.020, 8
  %.280.i = getelementptr i8, ptr %.170.i, i64 %6
  %.281.i = load <16 x float>, ptr %.280.i, align 4, !noalias !3
  %.283.i = fadd <16 x float> %a.2.1.i22, %.281.i
  %.288.i = getelementptr i8, ptr %.280.i, i64 64
  %.289.i = load <16 x float>, ptr %.288.i, align 4, !noalias !3
  %.291.i = fadd <16 x float> %b.2.1.i23, %.289.i
  %.297.i = getelementptr i8, ptr %.280.i, i64 128
  %.298.i = load <16 x float>, ptr %.297.i, align 4, !noalias !3
  %.300.i = fadd <16 x float> %c.2.1.i24, %.298.i
  %.306.i = getelementptr i8, ptr %.280.i, i64 192
  %.307.i = load <16 x float>, ptr %.306.i, align 4, !noalias !3
  %.309.i = fadd <16 x float> %d.2.1.i25, %.307.i
  %.239.i = icmp samesign ugt i64 %.186.i.021, 1
  br i1 %.239.i, label %B284.if.i, label %B528.i.loopexit

B596.if.i:                                        ; preds = %B558.i, %B596.if.i
  %whole.4.0.i37 = phi <16 x float> [ %.476.i, %B596.if.i ], [ %whole.3.0.i.lcssa, %B558.i ]
  %.380.i.036 = phi i64 [ %.442.i, %B596.if.i ], [ %.390.i, %B558.i ]
  %.377.i.035 = phi i64 [ %.446.i, %B596.if.i ], [ %.348.i, %B558.i ]
  %.442.i = add nsw i64 %.380.i.036, -1
  %.446.i = add nuw nsw i64 %.377.i.035, 1
  %7 = shl nsw i64 %.377.i.035, 6
  %.473.i = getelementptr i8, ptr %.170.i, i64 %7
  %.474.i = load <16 x float>, ptr %.473.i, align 4, !noalias !3
  %.476.i = fadd <16 x float> %whole.4.0.i37, %.474.i
  %.433.i = icmp sgt i64 %.380.i.036, 1
  br i1 %.433.i, label %B596.if.i, label %f32_moments_sum.body.exit

f32_moments_sum.body.exit:                        ; preds = %B596.if.i, %B558.i
  %whole.4.0.i.lcssa = phi <16 x float> [ %whole.3.0.i.lcssa, %B558.i ], [ %.476.i, %B596.if.i ]
  %.177.i = fdiv <16 x float> %whole.4.0.i.lcssa, %.176.i
  %.195.i = load ptr, ptr %.194.i, align 8, !noalias !0
  %.196.i = getelementptr i8, ptr %.195.i, i64 %.193.i
  %.200.i = shl nsw i64 %.49.i.057, 6
  %.201.i = getelementptr i8, ptr %.196.i, i64 %.200.i
  store <16 x float> %.177.i, ptr %.201.i, align 4, !noalias !0
  br i1 %.132.i46.not, label %B574.i, label %B212.if.i

B556.i.loopexit:                                  ; preds = %B300.if.i
  %8 = fadd <16 x float> %.312.i, %.327.i
  br label %B556.i

B556.i:                                           ; preds = %B556.i.loopexit, %B212.if.i
  %.337.i = phi <16 x float> [ zeroinitializer, %B212.if.i ], [ %8, %B556.i.loopexit ]
  %.343.i = fadd <16 x float> %whole.3.0.i949, %.337.i
  %.132.i = icmp sgt i64 %.77.i.047, 1
  br i1 %.132.i, label %B212.if.i, label %B574.i

B574.i:                                           ; preds = %B556.i, %f32_moments_sum.body.exit
  %whole.3.0.i9.lcssa = phi <16 x float> [ zeroinitializer, %f32_moments_sum.body.exit ], [ %.343.i, %B556.i ]
  br i1 %.445.i51.not, label %f32_moments_product.body.exit, label %B612.if.i.preheader

B612.if.i.preheader:                              ; preds = %B574.i
  %.485.i = getelementptr i8, ptr %.170.i, i64 %2
  %.486.i = load <16 x float>, ptr %.485.i, align 4, !noalias !6
  %.488.i = fsub <16 x float> %.486.i, %.177.i
  %.495.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.488.i, <16 x float> %.488.i, <16 x float> %whole.3.0.i9.lcssa)
  br label %f32_moments_product.body.exit

B212.if.i:                                        ; preds = %f32_moments_sum.body.exit, %B556.i
  %whole.3.0.i949 = phi <16 x float> [ %.343.i, %B556.i ], [ zeroinitializer, %f32_moments_sum.body.exit ]
  %.74.i.048 = phi i64 [ %.145.i, %B556.i ], [ 0, %f32_moments_sum.body.exit ]
  %.77.i.047 = phi i64 [ %.141.i, %B556.i ], [ %.111.i, %f32_moments_sum.body.exit ]
  %.141.i = add nsw i64 %.77.i.047, -1
  %.145.i = add nuw i64 %.74.i.048, 64
  %.181.i = tail call i64 @llvm.smin.i64(i64 %.145.i, i64 %.46139.i)
  %.218.i11 = sub i64 %.181.i, %.74.i.048
  %.261.i39.not = icmp slt i64 %.218.i11, 1
  br i1 %.261.i39.not, label %B556.i, label %B300.if.i

B300.if.i:                                        ; preds = %B212.if.i, %B300.if.i
  %b.2.1.i1343 = phi <16 x float> [ %.327.i, %B300.if.i ], [ zeroinitializer, %B212.if.i ]
  %a.2.1.i1242 = phi <16 x float> [ %.312.i, %B300.if.i ], [ zeroinitializer, %B212.if.i ]
  %.205.i.041 = phi i64 [ %.274.i, %B300.if.i ], [ %.74.i.048, %B212.if.i ]
  %.208.i.040 = phi i64 [ %.270.i, %B300.if.i ], [ %.218.i11, %B212.if.i ]
  %.270.i = add nsw i64 %.208.i.040, -1
  %.274.i = add i64 %.205.i.041, 1
  %9 = shl i64 %.205.i.041, 7
  %.302.i = getelementptr i8, ptr %.170.i, i64 %9
  %.303.i = load <16 x float>, ptr %.302.i, align 4, !noalias !6
  %.305.i = fsub <16 x float> %.303.i, %.177.i
  %.312.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.305.i, <16 x float> %.305.i, <16 x float> %a.2.1.i1242)
  %.317.i = getelementptr i8, ptr %.302.i, i64 64
  %.318.i = load <16 x float>, ptr %.317.i, align 4, !noalias !6
  %.320.i = fsub <16 x float> %.318.i, %.177.i
  %.327.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.320.i, <16 x float> %.320.i, <16 x float> %b.2.1.i1343)
  %.261.i = icmp samesign ugt i64 %.208.i.040, 1
  br i1 %.261.i, label %B300.if.i, label %B556.i.loopexit

f32_moments_product.body.exit:                    ; preds = %B612.if.i.preheader, %B574.i
  %whole.4.0.i10.lcssa = phi <16 x float> [ %whole.3.0.i9.lcssa, %B574.i ], [ %.495.i, %B612.if.i.preheader ]
  %.223.i = load ptr, ptr %.222.i, align 8, !noalias !0
  %.224.i = getelementptr i8, ptr %.223.i, i64 %.221.i
  %.229.i = getelementptr i8, ptr %.224.i, i64 %.200.i
  store <16 x float> %whole.4.0.i10.lcssa, ptr %.229.i, align 4, !noalias !0
  %.107.i = icmp sgt i64 %.52.i.058, 1
  br i1 %.107.i, label %B88.if.i, label %f32_map_moments_blocked.body.exit

f32_map_moments_blocked.body.exit:                ; preds = %f32_moments_product.body.exit, %.6
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

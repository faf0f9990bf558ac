; LLVM 22.1.0, sources a13478844b6787e4e5fab5823efd62fdb9ae24a82051307aaeb5680cf6b4a113
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_map_moments_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.67.i = sub i64 %.4, %.3
  %.113.i96.not = icmp slt i64 %.67.i, 1
  br i1 %.113.i96.not, label %f32_map_moments_dense.body.exit, label %B132.if.i.lr.ph

B132.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 80
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.27117.i = lshr i64 %.22.i, 4
  %.165.i = load i64, ptr %.1, align 8, !noalias !0
  %.166.i = lshr i64 %.165.i, 48
  %.168.i = load ptr, ptr %.2, align 8, !noalias !0
  %.169.i = and i64 %.165.i, 281474976710655
  %.170.i = getelementptr i64, ptr %.168.i, i64 %.166.i
  %.178.i = shl i64 %.22.i, 2
  %.17132.i = lshr i64 %.22.i, 6
  %.59.not.i = icmp eq i64 %.17132.i, 0
  %0 = and i64 %.22.i, 4032
  %.79.not.i = icmp ne i64 %0, 0
  %.80133.i = lshr i64 %.22.i, 12
  %.81.i = zext i1 %.79.not.i to i64
  %.82.i = add nuw nsw i64 %.80133.i, %.81.i
  %.348.i = and i64 %.27117.i, 1152921504606846972
  %.390.i = and i64 %.27117.i, 3
  %.433.i58.not = icmp eq i64 %.390.i, 0
  %.192.i = and i64 %.22.i, -16
  %.230.i = and i64 %.22.i, 15
  %.273.i66.not = icmp eq i64 %.230.i, 0
  %.325.i = sitofp i64 %.22.i to float
  %.46139.i = lshr i64 %.22.i, 5
  %.88.not.i = icmp eq i64 %.46139.i, 0
  %1 = and i64 %.22.i, 2016
  %.108.not.i = icmp ne i64 %1, 0
  %.109140.i = lshr i64 %.22.i, 11
  %.110.i = zext i1 %.108.not.i to i64
  %.111.i = add nuw nsw i64 %.109140.i, %.110.i
  %2 = and i64 %.22.i, 16
  %.445.i83.not = icmp eq i64 %2, 0
  %.495.i = getelementptr i8, ptr %.1, i64 48
  %.496.i = load i64, ptr %.495.i, align 8, !noalias !0
  %.497.i = lshr i64 %.496.i, 48
  %.500.i = and i64 %.496.i, 281474976710655
  %.501.i = getelementptr i64, ptr %.168.i, i64 %.497.i
  %.525.i = getelementptr i8, ptr %.1, i64 64
  %.526.i = load i64, ptr %.525.i, align 8, !noalias !0
  %.527.i = lshr i64 %.526.i, 48
  %.530.i = and i64 %.526.i, 281474976710655
  %.531.i = getelementptr i64, ptr %.168.i, i64 %.527.i
  %.103.i53.not102 = icmp eq i64 %.82.i, 0
  %.103.i53.not = select i1 %.59.not.i, i1 true, i1 %.103.i53.not102
  %.132.i78.not103 = icmp eq i64 %.111.i, 0
  %.132.i78.not = select i1 %.88.not.i, i1 true, i1 %.132.i78.not103
  %.360.i = shl i64 %.27117.i, 6
  %3 = and i64 %.360.i, -128
  br label %B132.if.i

B406.i:                                           ; preds = %B346.if.i, %f32_moments_lanes.body.exit
  %total.2.1.i.lcssa = phi float [ %.133.i, %f32_moments_lanes.body.exit ], [ %.316.i, %B346.if.i ]
  %.330.i = fdiv float %total.2.1.i.lcssa, %.325.i
  %.337.i = insertelement <16 x float> poison, float %.330.i, i64 0
  %.338.i = shufflevector <16 x float> %.337.i, <16 x float> poison, <16 x i32> zeroinitializer
  br i1 %.132.i78.not, label %B574.i, label %B212.if.i

B556.i.loopexit:                                  ; preds = %B300.if.i
  %4 = fadd <16 x float> %.312.i, %.327.i
  br label %B556.i

B556.i:                                           ; preds = %B556.i.loopexit, %B212.if.i
  %.337.i15 = phi <16 x float> [ zeroinitializer, %B212.if.i ], [ %4, %B556.i.loopexit ]
  %.343.i16 = fadd <16 x float> %whole.3.0.i981, %.337.i15
  %.132.i = icmp sgt i64 %.77.i.080, 1
  br i1 %.132.i, label %B212.if.i, label %B574.i

B574.i:                                           ; preds = %B556.i, %B406.i
  %whole.3.0.i9.lcssa = phi <16 x float> [ zeroinitializer, %B406.i ], [ %.343.i16, %B556.i ]
  br i1 %.445.i83.not, label %B74.i28.preheader, label %B612.if.i.preheader

B612.if.i.preheader:                              ; preds = %B574.i
  %.485.i = getelementptr i8, ptr %.180.i, i64 %3
  %.486.i = load <16 x float>, ptr %.485.i, align 4, !noalias !3
  %.488.i = fsub <16 x float> %.486.i, %.338.i
  %.495.i11 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.488.i, <16 x float> %.488.i, <16 x float> %whole.3.0.i9.lcssa)
  br label %B74.i28.preheader

B74.i28.preheader:                                ; preds = %B612.if.i.preheader, %B574.i
  %whole.4.0.i10.lcssa = phi <16 x float> [ %whole.3.0.i9.lcssa, %B574.i ], [ %.495.i11, %B612.if.i.preheader ]
  br label %B74.if.i32

B212.if.i:                                        ; preds = %B406.i, %B556.i
  %whole.3.0.i981 = phi <16 x float> [ %.343.i16, %B556.i ], [ zeroinitializer, %B406.i ]
  %.77.i.080 = phi i64 [ %.141.i, %B556.i ], [ %.111.i, %B406.i ]
  %.74.i.079 = phi i64 [ %.145.i, %B556.i ], [ 0, %B406.i ]
  %.141.i = add nsw i64 %.77.i.080, -1
  %.145.i = add nuw nsw i64 %.74.i.079, 64
  %.181.i = tail call i64 @llvm.smin.i64(i64 %.145.i, i64 %.46139.i)
  %.218.i = sub nsw i64 %.181.i, %.74.i.079
  %.261.i71.not = icmp slt i64 %.218.i, 1
  br i1 %.261.i71.not, label %B556.i, label %B300.if.i

B300.if.i:                                        ; preds = %B212.if.i, %B300.if.i
  %b.2.1.i1475 = phi <16 x float> [ %.327.i, %B300.if.i ], [ zeroinitializer, %B212.if.i ]
  %a.2.1.i1374 = phi <16 x float> [ %.312.i, %B300.if.i ], [ zeroinitializer, %B212.if.i ]
  %.208.i.073 = phi i64 [ %.270.i, %B300.if.i ], [ %.218.i, %B212.if.i ]
  %.205.i.072 = phi i64 [ %.274.i, %B300.if.i ], [ %.74.i.079, %B212.if.i ]
  %.270.i = add nsw i64 %.208.i.073, -1
  %.274.i = add nuw nsw i64 %.205.i.072, 1
  %5 = shl i64 %.205.i.072, 7
  %.302.i = getelementptr i8, ptr %.180.i, i64 %5
  %.303.i = load <16 x float>, ptr %.302.i, align 4, !noalias !3
  %.305.i = fsub <16 x float> %.303.i, %.338.i
  %.312.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.305.i, <16 x float> %.305.i, <16 x float> %a.2.1.i1374)
  %.317.i = getelementptr i8, ptr %.302.i, i64 64
  %.318.i = load <16 x float>, ptr %.317.i, align 4, !noalias !3
  %.320.i = fsub <16 x float> %.318.i, %.338.i
  %.327.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.320.i, <16 x float> %.320.i, <16 x float> %b.2.1.i1475)
  %.261.i = icmp samesign ugt i64 %.208.i.073, 1
  br i1 %.261.i, label %B300.if.i, label %B556.i.loopexit

B580.i.preheader:                                 ; preds = %B74.if.i32
  br i1 %.273.i66.not, label %B656.i, label %B580.if.i

B74.if.i32:                                       ; preds = %B74.i28.preheader, %B74.if.i32
  %total.2.0.i2990 = phi float [ 0.000000e+00, %B74.i28.preheader ], [ %.133.i37, %B74.if.i32 ]
  %.34.i26.089 = phi i64 [ 0, %B74.i28.preheader ], [ %.105.i35, %B74.if.i32 ]
  %.105.i35 = add nuw nsw i64 %.34.i26.089, 1
  %.131.i36 = extractelement <16 x float> %whole.4.0.i10.lcssa, i64 %.34.i26.089
  %.133.i37 = fadd float %total.2.0.i2990, %.131.i36
  %exitcond101.not = icmp eq i64 %.105.i35, 16
  br i1 %exitcond101.not, label %B580.i.preheader, label %B74.if.i32

B656.i:                                           ; preds = %B580.if.i, %B580.i.preheader
  %squares.2.1.i.lcssa = phi float [ %.133.i37, %B580.i.preheader ], [ %.475.i, %B580.if.i ]
  %.502.i = load ptr, ptr %.501.i, align 8, !noalias !0
  %.503.i = getelementptr i8, ptr %.502.i, i64 %.500.i
  %.508.i = shl nsw i64 %.54.i.097, 2
  %.510.i = getelementptr i8, ptr %.503.i, i64 %.508.i
  store float %.330.i, ptr %.510.i, align 4, !noalias !0
  %.532.i = load ptr, ptr %.531.i, align 8, !noalias !0
  %.533.i = getelementptr i8, ptr %.532.i, i64 %.530.i
  %.542.i = getelementptr i8, ptr %.533.i, i64 %.508.i
  store float %squares.2.1.i.lcssa, ptr %.542.i, align 4, !noalias !0
  %.113.i = icmp sgt i64 %.57.i.098, 1
  br i1 %.113.i, label %B132.if.i, label %f32_map_moments_dense.body.exit

B132.if.i:                                        ; preds = %B132.if.i.lr.ph, %B656.i
  %.57.i.098 = phi i64 [ %.67.i, %B132.if.i.lr.ph ], [ %.122.i, %B656.i ]
  %.54.i.097 = phi i64 [ %.3, %B132.if.i.lr.ph ], [ %.126.i, %B656.i ]
  %.122.i = add nsw i64 %.57.i.098, -1
  %.126.i = add i64 %.54.i.097, 1
  %.171.i = load ptr, ptr %.170.i, align 8, !noalias !0
  %.172.i = getelementptr i8, ptr %.171.i, i64 %.169.i
  %.179.i = mul i64 %.178.i, %.54.i.097
  %.180.i = getelementptr i8, ptr %.172.i, i64 %.179.i
  br i1 %.103.i53.not, label %B558.i, label %B136.if.i

B528.i.loopexit:                                  ; preds = %B284.if.i
  %6 = fadd <16 x float> %.283.i, %.291.i
  %7 = fadd <16 x float> %.300.i, %.309.i
  %8 = fadd <16 x float> %6, %7
  br label %B528.i

B528.i:                                           ; preds = %B528.i.loopexit, %B136.if.i
  %.331.i = phi <16 x float> [ zeroinitializer, %B136.if.i ], [ %8, %B528.i.loopexit ]
  %.333.i = fadd <16 x float> %whole.3.0.i56, %.331.i
  %.103.i = icmp sgt i64 %.48.i.055, 1
  br i1 %.103.i, label %B136.if.i, label %B558.i

B558.i:                                           ; preds = %B528.i, %B132.if.i
  %whole.3.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B132.if.i ], [ %.333.i, %B528.i ]
  br i1 %.433.i58.not, label %B74.i.preheader, label %B596.if.i

B74.i.preheader:                                  ; preds = %B596.if.i, %B558.i
  %whole.4.0.i.lcssa = phi <16 x float> [ %whole.3.0.i.lcssa, %B558.i ], [ %.476.i, %B596.if.i ]
  br label %B74.if.i

B136.if.i:                                        ; preds = %B132.if.i, %B528.i
  %whole.3.0.i56 = phi <16 x float> [ %.333.i, %B528.i ], [ zeroinitializer, %B132.if.i ]
  %.48.i.055 = phi i64 [ %.112.i5, %B528.i ], [ %.82.i, %B132.if.i ]
  %.45.i.054 = phi i64 [ %.116.i, %B528.i ], [ 0, %B132.if.i ]
  %.112.i5 = add nsw i64 %.48.i.055, -1
  %.116.i = add nuw nsw i64 %.45.i.054, 64
  %.159.i = tail call i64 @llvm.smin.i64(i64 %.116.i, i64 %.17132.i)
  %.196.i = sub nsw i64 %.159.i, %.45.i.054
  %.239.i43.not = icmp slt i64 %.196.i, 1
  br i1 %.239.i43.not, label %B528.i, label %B284.if.i

B284.if.i:                                        ; preds = %B136.if.i, %B284.if.i
  %d.2.1.i49 = phi <16 x float> [ %.309.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %c.2.1.i48 = phi <16 x float> [ %.300.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %b.2.1.i47 = phi <16 x float> [ %.291.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %a.2.1.i46 = phi <16 x float> [ %.283.i, %B284.if.i ], [ zeroinitializer, %B136.if.i ]
  %.186.i.045 = phi i64 [ %.248.i, %B284.if.i ], [ %.196.i, %B136.if.i ]
  %.183.i.044 = phi i64 [ %.252.i, %B284.if.i ], [ %.45.i.054, %B136.if.i ]
  %.248.i = add nsw i64 %.186.i.045, -1
  %.252.i = add nuw nsw i64 %.183.i.044, 1
  %9 = shl i64 %.183.i.044, 8
  %.280.i = getelementptr i8, ptr %.180.i, i64 %9
  %.281.i = load <16 x float>, ptr %.280.i, align 4, !noalias !6
  %.283.i = fadd <16 x float> %a.2.1.i46, %.281.i
  %.288.i = getelementptr i8, ptr %.280.i, i64 64
  %.289.i = load <16 x float>, ptr %.288.i, align 4, !noalias !6
  %.291.i = fadd <16 x float> %b.2.1.i47, %.289.i
  %.297.i = getelementptr i8, ptr %.280.i, i64 128
  %.298.i = load <16 x float>, ptr %.297.i, align 4, !noalias !6
  %.300.i = fadd <16 x float> %c.2.1.i48, %.298.i
  %.306.i = getelementptr i8, ptr %.280.i, i64 192
  %.307.i = load <16 x float>, ptr %.306.i, align 4, !noalias !6
  %.309.i = fadd <16 x float> %d.2.1.i49, %.307.i
  %.239.i = icmp samesign ugt i64 %.186.i.045, 1
  br i1 %.239.i, label %B284.if.i, label %B528.i.loopexit

B596.if.i:                                        ; preds = %B558.i, %B596.if.i
  %whole.4.0.i61 = phi <16 x float> [ %.476.i, %B596.if.i ], [ %whole.3.0.i.lcssa, %B558.i ]
  %.380.i.060 = phi i64 [ %.442.i3, %B596.if.i ], [ %.390.i, %B558.i ]
  %.377.i.059 = phi i64 [ %.446.i, %B596.if.i ], [ %.348.i, %B558.i ]
  %.442.i3 = add nsw i64 %.380.i.060, -1
  %.446.i = add nuw nsw i64 %.377.i.059, 1
  %10 = shl nsw i64 %.377.i.059, 6
  %.473.i4 = getelementptr i8, ptr %.180.i, i64 %10
  %.474.i = load <16 x float>, ptr %.473.i4, align 4, !noalias !6
  %.476.i = fadd <16 x float> %whole.4.0.i61, %.474.i
  %.433.i = icmp sgt i64 %.380.i.060, 1
  br i1 %.433.i, label %B596.if.i, label %B74.i.preheader

B74.if.i:                                         ; preds = %B74.i.preheader, %B74.if.i
  %total.2.0.i65 = phi float [ 0.000000e+00, %B74.i.preheader ], [ %.133.i, %B74.if.i ]
  %.34.i.064 = phi i64 [ 0, %B74.i.preheader ], [ %.105.i, %B74.if.i ]
  %.105.i = add nuw nsw i64 %.34.i.064, 1
  %.131.i25 = extractelement <16 x float> %whole.4.0.i.lcssa, i64 %.34.i.064
  %.133.i = fadd float %total.2.0.i65, %.131.i25
  %exitcond.not = icmp eq i64 %.105.i, 16
  br i1 %exitcond.not, label %f32_moments_lanes.body.exit, label %B74.if.i

f32_moments_lanes.body.exit:                      ; preds = %B74.if.i
  br i1 %.273.i66.not, label %B406.i, label %B346.if.i

B346.if.i:                                        ; preds = %f32_moments_lanes.body.exit, %B346.if.i
  %total.2.1.i69 = phi float [ %.316.i, %B346.if.i ], [ %.133.i, %f32_moments_lanes.body.exit ]
  %.220.i.068 = phi i64 [ %.282.i, %B346.if.i ], [ %.230.i, %f32_moments_lanes.body.exit ]
  %.217.i.067 = phi i64 [ %.286.i, %B346.if.i ], [ %.192.i, %f32_moments_lanes.body.exit ]
  %.282.i = add nsw i64 %.220.i.068, -1
  %.286.i = add nuw nsw i64 %.217.i.067, 1
  %11 = shl nsw i64 %.217.i.067, 2
  %.313.i = getelementptr i8, ptr %.180.i, i64 %11
  %.314.i = load float, ptr %.313.i, align 4, !noalias !0
  %.316.i = fadd float %total.2.1.i69, %.314.i
  %.273.i = icmp sgt i64 %.220.i.068, 1
  br i1 %.273.i, label %B346.if.i, label %B406.i

B580.if.i:                                        ; preds = %B580.i.preheader, %B580.if.i
  %squares.2.1.i94 = phi float [ %.475.i, %B580.if.i ], [ %.133.i37, %B580.i.preheader ]
  %.376.i.093 = phi i64 [ %.438.i, %B580.if.i ], [ %.230.i, %B580.i.preheader ]
  %.373.i.092 = phi i64 [ %.442.i, %B580.if.i ], [ %.192.i, %B580.i.preheader ]
  %.438.i = add nsw i64 %.376.i.093, -1
  %.442.i = add nuw nsw i64 %.373.i.092, 1
  %12 = shl nsw i64 %.373.i.092, 2
  %.469.i = getelementptr i8, ptr %.180.i, i64 %12
  %.470.i = load float, ptr %.469.i, align 4, !noalias !0
  %.472.i = fsub float %.470.i, %.330.i
  %.473.i = fmul float %.472.i, %.472.i
  %.475.i = fadd float %squares.2.1.i94, %.473.i
  %.429.i = icmp sgt i64 %.376.i.093, 1
  br i1 %.429.i, label %B580.if.i, label %B656.i

f32_map_moments_dense.body.exit:                  ; preds = %B656.i, %.6
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

; LLVM 22.1.0, sources ded7f619b353fa6f3ac75216ac297b8f9dde76b9921a2cf90b19c6417c15d231
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_product_columns(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 40
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.49.i = getelementptr i8, ptr %.1, i64 48
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.63.i = getelementptr i8, ptr %.1, i64 56
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !0
  %.77.i = getelementptr i8, ptr %.1, i64 64
  %.78.i = load i64, ptr %.77.i, align 8, !noalias !0
  %.79.i = sitofp i64 %.78.i to float
  %.84.i = shl nsw i64 %.36.i, 2
  %.124.i = sub i64 %.4, %.3
  %.170.i40.not = icmp slt i64 %.124.i, 1
  br i1 %.170.i40.not, label %f32_product_columns.body.exit, label %B346.if.i.lr.ph

B346.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.234.i = load i64, ptr %.1, align 8, !noalias !0
  %.235.i = lshr i64 %.234.i, 48
  %.237.i = load ptr, ptr %.2, align 8, !noalias !0
  %.238.i = and i64 %.234.i, 281474976710655
  %.239.i = getelementptr i64, ptr %.237.i, i64 %.235.i
  %.246.i = mul i64 %.84.i, %.22.i
  %.265.i = getelementptr i8, ptr %.1, i64 16
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !0
  %.267.i = lshr i64 %.266.i, 48
  %.270.i = and i64 %.266.i, 281474976710655
  %.271.i = getelementptr i64, ptr %.237.i, i64 %.267.i
  %.420211.i = lshr i64 %.22.i, 2
  %0 = add nuw nsw i64 %.420211.i, 63
  %.80.i = lshr i64 %0, 6
  %.101.i19.not = icmp eq i64 %.80.i, 0
  %1 = shl i64 %.36.i, 4
  %.295.i = shl nsw i64 %.36.i, 3
  %.305.i = mul nsw i64 %.36.i, 12
  %.427.i = and i64 %.22.i, -4
  %.465.i = and i64 %.22.i, 3
  %.508.i24.not = icmp eq i64 %.465.i, 0
  %.568.i = insertelement <16 x float> poison, float %.79.i, i64 0
  %.569.i = shufflevector <16 x float> %.568.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.794.i32.not = icmp slt i64 %.22.i, 1
  br label %B346.if.i

B344.i.loopexit:                                  ; preds = %B1266.i, %B1068.i
  %.170.i = icmp sgt i64 %.114.i.042, 1
  br i1 %.170.i, label %B346.if.i, label %f32_product_columns.body.exit

B968.i:                                           ; preds = %B904.if.i, %f32_join_product.body.exit
  %whole.2.2.i.lcssa = phi <16 x float> [ %whole.2.0.i.lcssa, %f32_join_product.body.exit ], [ %.552.i, %B904.if.i ]
  %.571.i = fdiv <16 x float> %whole.2.2.i.lcssa, %.569.i
  %.575.i = getelementptr i8, ptr %.281.i, i64 %4
  store <16 x float> %.571.i, ptr %.575.i, align 4, !noalias !0
  %.370.i = icmp sgt i64 %.317.i.031, 1
  br i1 %.370.i, label %B740.if.i, label %B1068.i

B1068.i:                                          ; preds = %B968.i, %B346.if.i
  %.626.i = and i64 %.219.i, 15
  %.669.i37.not = icmp eq i64 %.626.i, 0
  br i1 %.669.i37.not, label %B344.i.loopexit, label %B1116.if.i.preheader

B1116.if.i.preheader:                             ; preds = %B1068.i
  %.584.i = and i64 %.219.i, -16
  br label %B1116.if.i

B1266.i:                                          ; preds = %B1180.if.i, %B1116.if.i
  %result.2.2.i.lcssa = phi float [ 1.000000e+00, %B1116.if.i ], [ %.841.i, %B1180.if.i ]
  %.858.i = fdiv float %result.2.2.i.lcssa, %.79.i
  %.862.i = getelementptr i8, ptr %.281.i, i64 %10
  store float %.858.i, ptr %.862.i, align 4, !noalias !0
  %.669.i = icmp samesign ugt i64 %.616.i.039, 1
  br i1 %.669.i, label %B1116.if.i, label %B344.i.loopexit

B346.if.i:                                        ; preds = %B346.if.i.lr.ph, %B344.i.loopexit
  %.114.i.042 = phi i64 [ %.124.i, %B346.if.i.lr.ph ], [ %.179.i, %B344.i.loopexit ]
  %.111.i.041 = phi i64 [ %.3, %B346.if.i.lr.ph ], [ %.183.i, %B344.i.loopexit ]
  %.179.i = add nsw i64 %.114.i.042, -1
  %.183.i = add i64 %.111.i.041, 1
  %.209.i = udiv i64 %.111.i.041, %.64.i
  %.211.i = mul nsw i64 %.209.i, %.64.i
  %.212.i.recomposed = urem i64 %.111.i.041, %.64.i
  %.214.i = mul nsw i64 %.212.i.recomposed, %.50.i
  %.216.i = sub nsw i64 %.36.i, %.214.i
  %.219.i = tail call i64 @llvm.smin.i64(i64 %.50.i, i64 %.216.i)
  %.240.i = load ptr, ptr %.239.i, align 8, !noalias !0
  %.241.i = getelementptr i8, ptr %.240.i, i64 %.238.i
  %.248.i = mul i64 %.246.i, %.209.i
  %.249.i = shl nsw i64 %.214.i, 2
  %2 = getelementptr i8, ptr %.241.i, i64 %.248.i
  %.251.i = getelementptr i8, ptr %2, i64 %.249.i
  %.272.i = load ptr, ptr %.271.i, align 8, !noalias !0
  %.273.i = getelementptr i8, ptr %.272.i, i64 %.270.i
  %.278.i = mul nsw i64 %.209.i, %.84.i
  %3 = getelementptr i8, ptr %.273.i, i64 %.278.i
  %.281.i = getelementptr i8, ptr %3, i64 %.249.i
  %.286207.i = lshr i64 %.219.i, 4
  %.370.i29.not = icmp eq i64 %.286207.i, 0
  br i1 %.370.i29.not, label %B1068.i, label %B740.if.i

B740.if.i:                                        ; preds = %B346.if.i, %B968.i
  %.317.i.031 = phi i64 [ %.379.i, %B968.i ], [ %.286207.i, %B346.if.i ]
  %.314.i.030 = phi i64 [ %.383.i, %B968.i ], [ 0, %B346.if.i ]
  %.379.i = add nsw i64 %.317.i.031, -1
  %.383.i = add nuw nsw i64 %.314.i.030, 1
  %4 = shl i64 %.314.i.030, 6
  %.415.i = getelementptr i8, ptr %.251.i, i64 %4
  br i1 %.101.i19.not, label %f32_join_product.body.exit, label %B106.if.i

B514.i.loopexit:                                  ; preds = %B254.if.i
  %5 = fmul <16 x float> %.282.i, %.291.i
  %6 = fmul <16 x float> %.301.i, %.311.i
  %7 = fmul <16 x float> %5, %6
  br label %B514.i

B514.i:                                           ; preds = %B514.i.loopexit, %B106.if.i
  %.333.i = phi <16 x float> [ splat (float 1.000000e+00), %B106.if.i ], [ %7, %B514.i.loopexit ]
  %.335.i = fmul <16 x float> %whole.2.0.i22, %.333.i
  %.101.i = icmp sgt i64 %.46.i.020, 1
  br i1 %.101.i, label %B106.if.i, label %f32_join_product.body.exit

B106.if.i:                                        ; preds = %B740.if.i, %B514.i
  %whole.2.0.i22 = phi <16 x float> [ %.335.i, %B514.i ], [ splat (float 1.000000e+00), %B740.if.i ]
  %.43.i.021 = phi i64 [ %.114.i2, %B514.i ], [ 0, %B740.if.i ]
  %.46.i.020 = phi i64 [ %.110.i, %B514.i ], [ %.80.i, %B740.if.i ]
  %.110.i = add nsw i64 %.46.i.020, -1
  %.114.i2 = add nuw nsw i64 %.43.i.021, 64
  %.157.i = tail call i64 @llvm.smin.i64(i64 %.114.i2, i64 range(i64 0, 4611686018427387904) %.420211.i)
  %.194.i = sub nsw i64 %.157.i, %.43.i.021
  %.237.i39.not = icmp slt i64 %.194.i, 1
  br i1 %.237.i39.not, label %B514.i, label %B254.if.i

B254.if.i:                                        ; preds = %B106.if.i, %B254.if.i
  %d.2.1.i15 = phi <16 x float> [ %.311.i, %B254.if.i ], [ splat (float 1.000000e+00), %B106.if.i ]
  %c.2.1.i14 = phi <16 x float> [ %.301.i, %B254.if.i ], [ splat (float 1.000000e+00), %B106.if.i ]
  %b.2.1.i13 = phi <16 x float> [ %.291.i, %B254.if.i ], [ splat (float 1.000000e+00), %B106.if.i ]
  %a.2.1.i12 = phi <16 x float> [ %.282.i, %B254.if.i ], [ splat (float 1.000000e+00), %B106.if.i ]
  %.184.i.011 = phi i64 [ %.246.i4, %B254.if.i ], [ %.194.i, %B106.if.i ]
  %.181.i.010 = phi i64 [ %.250.i, %B254.if.i ], [ %.43.i.021, %B106.if.i ]
  %.246.i4 = add nsw i64 %.184.i.011, -1
  %.250.i = add nuw nsw i64 %.181.i.010, 1
  %8 = mul i64 %1, %.181.i.010
  %.279.i = getelementptr i8, ptr %.415.i, i64 %8
  %.280.i = load <16 x float>, ptr %.279.i, align 4, !noalias !3
  %.282.i = fmul <16 x float> %a.2.1.i12, %.280.i
  %.288.i = getelementptr i8, ptr %.279.i, i64 %.84.i
  %.289.i = load <16 x float>, ptr %.288.i, align 4, !noalias !3
  %.291.i = fmul <16 x float> %b.2.1.i13, %.289.i
  %.298.i = getelementptr i8, ptr %.279.i, i64 %.295.i
  %.299.i = load <16 x float>, ptr %.298.i, align 4, !noalias !3
  %.301.i = fmul <16 x float> %c.2.1.i14, %.299.i
  %.308.i = getelementptr i8, ptr %.279.i, i64 %.305.i
  %.309.i = load <16 x float>, ptr %.308.i, align 4, !noalias !3
  %.311.i = fmul <16 x float> %d.2.1.i15, %.309.i
  %.237.i3 = icmp samesign ugt i64 %.184.i.011, 1
  br i1 %.237.i3, label %B254.if.i, label %B514.i.loopexit

f32_join_product.body.exit:                       ; preds = %B514.i, %B740.if.i
  %whole.2.0.i.lcssa = phi <16 x float> [ splat (float 1.000000e+00), %B740.if.i ], [ %.335.i, %B514.i ]
  br i1 %.508.i24.not, label %B968.i, label %B904.if.i

B904.if.i:                                        ; preds = %f32_join_product.body.exit, %B904.if.i
  %whole.2.2.i27 = phi <16 x float> [ %.552.i, %B904.if.i ], [ %whole.2.0.i.lcssa, %f32_join_product.body.exit ]
  %.455.i.026 = phi i64 [ %.517.i, %B904.if.i ], [ %.465.i, %f32_join_product.body.exit ]
  %.452.i.025 = phi i64 [ %.521.i, %B904.if.i ], [ %.427.i, %f32_join_product.body.exit ]
  %.517.i = add nsw i64 %.455.i.026, -1
  %.521.i = add nuw nsw i64 %.452.i.025, 1
  %9 = mul nsw i64 %.452.i.025, %.84.i
  %.549.i = getelementptr i8, ptr %.415.i, i64 %9
  %.550.i = load <16 x float>, ptr %.549.i, align 4, !noalias !0
  %.552.i = fmul <16 x float> %whole.2.2.i27, %.550.i
  %.508.i = icmp sgt i64 %.455.i.026, 1
  br i1 %.508.i, label %B904.if.i, label %B968.i

B1116.if.i:                                       ; preds = %B1116.if.i.preheader, %B1266.i
  %.616.i.039 = phi i64 [ %.678.i, %B1266.i ], [ %.626.i, %B1116.if.i.preheader ]
  %.613.i.038 = phi i64 [ %.682.i, %B1266.i ], [ %.584.i, %B1116.if.i.preheader ]
  %.678.i = add nsw i64 %.616.i.039, -1
  %.682.i = add nuw nsw i64 %.613.i.038, 1
  %10 = shl nsw i64 %.613.i.038, 2
  %invariant.gep = getelementptr i8, ptr %.251.i, i64 %10
  br i1 %.794.i32.not, label %B1266.i, label %B1180.if.i

B1180.if.i:                                       ; preds = %B1116.if.i, %B1180.if.i
  %result.2.2.i35 = phi float [ %.841.i, %B1180.if.i ], [ 1.000000e+00, %B1116.if.i ]
  %.738.i.033 = phi i64 [ %.807.i, %B1180.if.i ], [ 0, %B1116.if.i ]
  %.807.i = add nuw nsw i64 %.738.i.033, 1
  %11 = mul nsw i64 %.738.i.033, %.84.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %11
  %.839.i = load float, ptr %gep, align 4, !noalias !0
  %.841.i = fmul float %result.2.2.i35, %.839.i
  %exitcond.not = icmp eq i64 %.22.i, %.807.i
  br i1 %exitcond.not, label %B1266.i, label %B1180.if.i

f32_product_columns.body.exit:                    ; preds = %B344.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_product_columns.body: %retptr"}
!2 = distinct !{!2, !"f32_product_columns.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_join_product.body: %retptr"}
!5 = distinct !{!5, !"f32_join_product.body"}

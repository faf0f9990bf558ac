; LLVM 22.1.0, sources 6cbe1d36219c659127d2d851ba7686cb692f383b024de1840a50cdb425b7d8f7
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_product_rows(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 64
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.37.i = sitofp i64 %.36.i to float
  %.77.i = sub i64 %.4, %.3
  %.123.i31.not = icmp slt i64 %.77.i, 1
  br i1 %.123.i31.not, label %f32_product_rows.body.exit, label %B170.if.i.lr.ph

B170.if.i.lr.ph:                                  ; preds = %.6
  %.21.i = getelementptr i8, ptr %.1, i64 32
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.175.i = load i64, ptr %.1, align 8, !noalias !0
  %.176.i = lshr i64 %.175.i, 48
  %.178.i = load ptr, ptr %.2, align 8, !noalias !0
  %.179.i = and i64 %.175.i, 281474976710655
  %.180.i = getelementptr i64, ptr %.178.i, i64 %.176.i
  %.188.i = shl i64 %.22.i, 2
  %.196114.i = lshr i64 %.22.i, 6
  %0 = add nuw nsw i64 %.196114.i, 63
  %.80.i = lshr i64 %0, 6
  %.101.i18.not = icmp eq i64 %.80.i, 0
  %.351.i = and i64 %.22.i, -64
  %.389.i = and i64 %.22.i, 63
  %.432.i26.not = icmp eq i64 %.389.i, 0
  %.495.i = getelementptr i8, ptr %.1, i64 16
  %.496.i = load i64, ptr %.495.i, align 8, !noalias !0
  %.497.i = lshr i64 %.496.i, 48
  %.500.i = and i64 %.496.i, 281474976710655
  %.501.i = getelementptr i64, ptr %.178.i, i64 %.497.i
  br label %B170.if.i

B506.i:                                           ; preds = %B448.if.i
  br i1 %.432.i26.not, label %B634.i, label %B560.if.i

B634.i:                                           ; preds = %B560.if.i, %B506.i
  %result.4.1.i.lcssa = phi float [ %.331.i, %B506.i ], [ %.475.i, %B560.if.i ]
  %.502.i = load ptr, ptr %.501.i, align 8, !noalias !0
  %.503.i = getelementptr i8, ptr %.502.i, i64 %.500.i
  %.508.i = shl nsw i64 %.64.i.032, 2
  %.516.i = fdiv float %result.4.1.i.lcssa, %.37.i
  %.519.i = getelementptr i8, ptr %.503.i, i64 %.508.i
  store float %.516.i, ptr %.519.i, align 4, !noalias !0
  %.123.i = icmp sgt i64 %.67.i.033, 1
  br i1 %.123.i, label %B170.if.i, label %f32_product_rows.body.exit

B170.if.i:                                        ; preds = %B170.if.i.lr.ph, %B634.i
  %.67.i.033 = phi i64 [ %.77.i, %B170.if.i.lr.ph ], [ %.132.i, %B634.i ]
  %.64.i.032 = phi i64 [ %.3, %B170.if.i.lr.ph ], [ %.136.i, %B634.i ]
  %.132.i = add nsw i64 %.67.i.033, -1
  %.136.i = add i64 %.64.i.032, 1
  %.181.i = load ptr, ptr %.180.i, align 8, !noalias !0
  %.182.i = getelementptr i8, ptr %.181.i, i64 %.179.i
  %.189.i = mul i64 %.188.i, %.64.i.032
  %.190.i = getelementptr i8, ptr %.182.i, i64 %.189.i
  br i1 %.101.i18.not, label %B448.i.preheader, label %B106.if.i

B448.i.preheader:                                 ; preds = %B514.i, %B170.if.i
  %whole.2.0.i.lcssa = phi <16 x float> [ splat (float 1.000000e+00), %B170.if.i ], [ %.335.i, %B514.i ]
  br label %B448.if.i

B514.i.loopexit:                                  ; preds = %B254.if.i
  %1 = fmul <16 x float> %.282.i, %.291.i
  %2 = fmul <16 x float> %.301.i, %.311.i
  %3 = fmul <16 x float> %1, %2
  br label %B514.i

B514.i:                                           ; preds = %B514.i.loopexit, %B106.if.i
  %.333.i = phi <16 x float> [ splat (float 1.000000e+00), %B106.if.i ], [ %3, %B514.i.loopexit ]
  %.335.i = fmul <16 x float> %whole.2.0.i21, %.333.i
  %.101.i = icmp sgt i64 %.46.i.019, 1
  br i1 %.101.i, label %B106.if.i, label %B448.i.preheader

B106.if.i:                                        ; preds = %B170.if.i, %B514.i
  %whole.2.0.i21 = phi <16 x float> [ %.335.i, %B514.i ], [ splat (float 1.000000e+00), %B170.if.i ]
  %.43.i.020 = phi i64 [ %.114.i, %B514.i ], [ 0, %B170.if.i ]
  %.46.i.019 = phi i64 [ %.110.i, %B514.i ], [ %.80.i, %B170.if.i ]
  %.110.i = add nsw i64 %.46.i.019, -1
  %.114.i = add nuw nsw i64 %.43.i.020, 64
  %.157.i = tail call i64 @llvm.smin.i64(i64 %.114.i, i64 range(i64 0, 288230376151711744) %.196114.i)
  %.194.i = sub nsw i64 %.157.i, %.43.i.020
  %.237.i38.not = icmp slt i64 %.194.i, 1
  br i1 %.237.i38.not, label %B514.i, label %B254.if.i

B254.if.i:                                        ; preds = %B106.if.i, %B254.if.i
  %d.2.1.i14 = phi <16 x float> [ %.311.i, %B254.if.i ], [ splat (float 1.000000e+00), %B106.if.i ]
  %c.2.1.i13 = phi <16 x float> [ %.301.i, %B254.if.i ], [ splat (float 1.000000e+00), %B106.if.i ]
  %b.2.1.i12 = phi <16 x float> [ %.291.i, %B254.if.i ], [ splat (float 1.000000e+00), %B106.if.i ]
  %a.2.1.i11 = phi <16 x float> [ %.282.i, %B254.if.i ], [ splat (float 1.000000e+00), %B106.if.i ]
  %.184.i.010 = phi i64 [ %.246.i, %B254.if.i ], [ %.194.i, %B106.if.i ]
  %.181.i1.09 = phi i64 [ %.250.i, %B254.if.i ], [ %.43.i.020, %B106.if.i ]
  %.246.i = add nsw i64 %.184.i.010, -1
  %.250.i = add nuw nsw i64 %.181.i1.09, 1
  %4 = shl i64 %.181.i1.09, 8
  %.279.i = getelementptr i8, ptr %.190.i, i64 %4
  %.280.i = load <16 x float>, ptr %.279.i, align 4, !noalias !3
  %.282.i = fmul <16 x float> %a.2.1.i11, %.280.i
  %.288.i = getelementptr i8, ptr %.279.i, i64 64
  %.289.i4 = load <16 x float>, ptr %.288.i, align 4, !noalias !3
  %.291.i = fmul <16 x float> %b.2.1.i12, %.289.i4
  %.298.i = getelementptr i8, ptr %.279.i, i64 128
  %.299.i5 = load <16 x float>, ptr %.298.i, align 4, !noalias !3
  %.301.i = fmul <16 x float> %c.2.1.i13, %.299.i5
  %.308.i = getelementptr i8, ptr %.279.i, i64 192
  %.309.i = load <16 x float>, ptr %.308.i, align 4, !noalias !3
  %.311.i = fmul <16 x float> %d.2.1.i14, %.309.i
  %.237.i3 = icmp samesign ugt i64 %.184.i.010, 1
  br i1 %.237.i3, label %B254.if.i, label %B514.i.loopexit

B448.if.i:                                        ; preds = %B448.i.preheader, %B448.if.i
  %result.3.1.i25 = phi float [ 1.000000e+00, %B448.i.preheader ], [ %.331.i, %B448.if.i ]
  %.234.i.023 = phi i64 [ 0, %B448.i.preheader ], [ %.303.i, %B448.if.i ]
  %.303.i = add nuw nsw i64 %.234.i.023, 1
  %.329.i = extractelement <16 x float> %whole.2.0.i.lcssa, i64 %.234.i.023
  %.331.i = fmul float %.329.i, %result.3.1.i25
  %exitcond.not = icmp eq i64 %.303.i, 16
  br i1 %exitcond.not, label %B506.i, label %B448.if.i

B560.if.i:                                        ; preds = %B506.i, %B560.if.i
  %result.4.1.i29 = phi float [ %.475.i, %B560.if.i ], [ %.331.i, %B506.i ]
  %.379.i.028 = phi i64 [ %.441.i, %B560.if.i ], [ %.389.i, %B506.i ]
  %.376.i.027 = phi i64 [ %.445.i, %B560.if.i ], [ %.351.i, %B506.i ]
  %.441.i = add nsw i64 %.379.i.028, -1
  %.445.i = add nuw nsw i64 %.376.i.027, 1
  %5 = shl nsw i64 %.376.i.027, 2
  %.472.i = getelementptr i8, ptr %.190.i, i64 %5
  %.473.i = load float, ptr %.472.i, align 4, !noalias !0
  %.475.i = fmul float %result.4.1.i29, %.473.i
  %.432.i = icmp sgt i64 %.379.i.028, 1
  br i1 %.432.i, label %B560.if.i, label %B634.i

f32_product_rows.body.exit:                       ; preds = %B634.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_product_rows.body: %retptr"}
!2 = distinct !{!2, !"f32_product_rows.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_join_product.body: %retptr"}
!5 = distinct !{!5, !"f32_join_product.body"}

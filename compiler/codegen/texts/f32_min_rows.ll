; LLVM 22.1.0, sources 06f9ef340c0b85f67c80c24581d8eab4e2caa2703607339472d33b933d1ba142
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_min_rows(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 64
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.37.i = sitofp i64 %.36.i to float
  %.77.i = sub i64 %.4, %.3
  %.123.i32.not = icmp slt i64 %.77.i, 1
  br i1 %.123.i32.not, label %f32_min_rows.body.exit, label %B170.if.i.lr.ph

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
  %.101.i19.not = icmp eq i64 %.80.i, 0
  %.354.i = and i64 %.22.i, -64
  %.392.i = and i64 %.22.i, 63
  %.435.i27.not = icmp eq i64 %.392.i, 0
  %.501.i = getelementptr i8, ptr %.1, i64 16
  %.502.i = load i64, ptr %.501.i, align 8, !noalias !0
  %.503.i = lshr i64 %.502.i, 48
  %.506.i = and i64 %.502.i, 281474976710655
  %.507.i = getelementptr i64, ptr %.178.i, i64 %.503.i
  br label %B170.if.i

B506.i:                                           ; preds = %B448.if.i
  br i1 %.435.i27.not, label %B634.i, label %B560.if.i

B634.i:                                           ; preds = %B560.if.i, %B506.i
  %result.4.1.i.lcssa = phi float [ %.334.i, %B506.i ], [ %.481.i, %B560.if.i ]
  %.508.i = load ptr, ptr %.507.i, align 8, !noalias !0
  %.509.i = getelementptr i8, ptr %.508.i, i64 %.506.i
  %.514.i = shl nsw i64 %.64.i.033, 2
  %.522.i = fdiv float %result.4.1.i.lcssa, %.37.i
  %.525.i = getelementptr i8, ptr %.509.i, i64 %.514.i
  store float %.522.i, ptr %.525.i, align 4, !noalias !0
  %.123.i = icmp sgt i64 %.67.i.034, 1
  br i1 %.123.i, label %B170.if.i, label %f32_min_rows.body.exit

B170.if.i:                                        ; preds = %B170.if.i.lr.ph, %B634.i
  %.67.i.034 = phi i64 [ %.77.i, %B170.if.i.lr.ph ], [ %.132.i, %B634.i ]
  %.64.i.033 = phi i64 [ %.3, %B170.if.i.lr.ph ], [ %.136.i, %B634.i ]
  %.132.i = add nsw i64 %.67.i.034, -1
  %.136.i = add i64 %.64.i.033, 1
  %.181.i = load ptr, ptr %.180.i, align 8, !noalias !0
  %.182.i = getelementptr i8, ptr %.181.i, i64 %.179.i
  %.189.i = mul i64 %.188.i, %.64.i.033
  %.190.i = getelementptr i8, ptr %.182.i, i64 %.189.i
  br i1 %.101.i19.not, label %B448.i.preheader, label %B106.if.i

B448.i.preheader:                                 ; preds = %B514.i, %B170.if.i
  %whole.2.0.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B170.if.i ], [ %.359.i, %B514.i ]
  br label %B448.if.i

B514.i:                                           ; preds = %B254.if.i, %B106.if.i
  %a.2.1.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B106.if.i ], [ %.285.i, %B254.if.i ]
  %b.2.1.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B106.if.i ], [ %.297.i, %B254.if.i ]
  %c.2.1.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B106.if.i ], [ %.310.i, %B254.if.i ]
  %d.2.1.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B106.if.i ], [ %.323.i, %B254.if.i ]
  %.333.i4 = fcmp olt <16 x float> %a.2.1.i.lcssa, %b.2.1.i.lcssa
  %.335.i = fcmp uno <16 x float> %a.2.1.i.lcssa, zeroinitializer
  %1 = select <16 x i1> %.335.i, <16 x i1> splat (i1 true), <16 x i1> %.333.i4
  %.336.i = select <16 x i1> %1, <16 x float> %a.2.1.i.lcssa, <16 x float> %b.2.1.i.lcssa
  %.343.i = fcmp olt <16 x float> %c.2.1.i.lcssa, %d.2.1.i.lcssa
  %.345.i = fcmp uno <16 x float> %c.2.1.i.lcssa, zeroinitializer
  %2 = select <16 x i1> %.345.i, <16 x i1> splat (i1 true), <16 x i1> %.343.i
  %.346.i = select <16 x i1> %2, <16 x float> %c.2.1.i.lcssa, <16 x float> %d.2.1.i.lcssa
  %.351.i = fcmp olt <16 x float> %.336.i, %.346.i
  %.353.i = fcmp uno <16 x float> %.336.i, zeroinitializer
  %3 = select <16 x i1> %.353.i, <16 x i1> splat (i1 true), <16 x i1> %.351.i
  %.354.i5 = select <16 x i1> %3, <16 x float> %.336.i, <16 x float> %.346.i
  %.356.i = fcmp olt <16 x float> %whole.2.0.i22, %.354.i5
  %.358.i = fcmp uno <16 x float> %whole.2.0.i22, zeroinitializer
  %4 = select <16 x i1> %.358.i, <16 x i1> splat (i1 true), <16 x i1> %.356.i
  %.359.i = select <16 x i1> %4, <16 x float> %whole.2.0.i22, <16 x float> %.354.i5
  %.101.i = icmp sgt i64 %.46.i.020, 1
  br i1 %.101.i, label %B106.if.i, label %B448.i.preheader

B106.if.i:                                        ; preds = %B170.if.i, %B514.i
  %whole.2.0.i22 = phi <16 x float> [ %.359.i, %B514.i ], [ splat (float 0x7FF0000000000000), %B170.if.i ]
  %.43.i.021 = phi i64 [ %.114.i, %B514.i ], [ 0, %B170.if.i ]
  %.46.i.020 = phi i64 [ %.110.i, %B514.i ], [ %.80.i, %B170.if.i ]
  %.110.i = add nsw i64 %.46.i.020, -1
  %.114.i = add nuw nsw i64 %.43.i.021, 64
  %.157.i = tail call i64 @llvm.smin.i64(i64 %.114.i, i64 range(i64 0, 288230376151711744) %.196114.i)
  %.194.i = sub nsw i64 %.157.i, %.43.i.021
  %.237.i39.not = icmp slt i64 %.194.i, 1
  br i1 %.237.i39.not, label %B514.i, label %B254.if.i

B254.if.i:                                        ; preds = %B106.if.i, %B254.if.i
  %d.2.1.i15 = phi <16 x float> [ %.323.i, %B254.if.i ], [ splat (float 0x7FF0000000000000), %B106.if.i ]
  %c.2.1.i14 = phi <16 x float> [ %.310.i, %B254.if.i ], [ splat (float 0x7FF0000000000000), %B106.if.i ]
  %b.2.1.i13 = phi <16 x float> [ %.297.i, %B254.if.i ], [ splat (float 0x7FF0000000000000), %B106.if.i ]
  %a.2.1.i12 = phi <16 x float> [ %.285.i, %B254.if.i ], [ splat (float 0x7FF0000000000000), %B106.if.i ]
  %.184.i.011 = phi i64 [ %.246.i, %B254.if.i ], [ %.194.i, %B106.if.i ]
  %.181.i1.010 = phi i64 [ %.250.i, %B254.if.i ], [ %.43.i.021, %B106.if.i ]
  %.246.i = add nsw i64 %.184.i.011, -1
  %.250.i = add nuw nsw i64 %.181.i1.010, 1
  %5 = shl i64 %.181.i1.010, 8
  %.279.i = getelementptr i8, ptr %.190.i, i64 %5
  %.280.i = load <16 x float>, ptr %.279.i, align 4, !noalias !3
  %.282.i = fcmp olt <16 x float> %a.2.1.i12, %.280.i
  %.284.i = fcmp uno <16 x float> %a.2.1.i12, zeroinitializer
  %6 = select <16 x i1> %.284.i, <16 x i1> splat (i1 true), <16 x i1> %.282.i
  %.285.i = select <16 x i1> %6, <16 x float> %a.2.1.i12, <16 x float> %.280.i
  %.291.i = getelementptr i8, ptr %.279.i, i64 64
  %.292.i = load <16 x float>, ptr %.291.i, align 4, !noalias !3
  %.294.i = fcmp olt <16 x float> %b.2.1.i13, %.292.i
  %.296.i6 = fcmp uno <16 x float> %b.2.1.i13, zeroinitializer
  %7 = select <16 x i1> %.296.i6, <16 x i1> splat (i1 true), <16 x i1> %.294.i
  %.297.i = select <16 x i1> %7, <16 x float> %b.2.1.i13, <16 x float> %.292.i
  %.304.i = getelementptr i8, ptr %.279.i, i64 128
  %.305.i = load <16 x float>, ptr %.304.i, align 4, !noalias !3
  %.307.i = fcmp olt <16 x float> %c.2.1.i14, %.305.i
  %.309.i = fcmp uno <16 x float> %c.2.1.i14, zeroinitializer
  %8 = select <16 x i1> %.309.i, <16 x i1> splat (i1 true), <16 x i1> %.307.i
  %.310.i = select <16 x i1> %8, <16 x float> %c.2.1.i14, <16 x float> %.305.i
  %.317.i = getelementptr i8, ptr %.279.i, i64 192
  %.318.i = load <16 x float>, ptr %.317.i, align 4, !noalias !3
  %.320.i = fcmp olt <16 x float> %d.2.1.i15, %.318.i
  %.322.i = fcmp uno <16 x float> %d.2.1.i15, zeroinitializer
  %9 = select <16 x i1> %.322.i, <16 x i1> splat (i1 true), <16 x i1> %.320.i
  %.323.i = select <16 x i1> %9, <16 x float> %d.2.1.i15, <16 x float> %.318.i
  %.237.i3 = icmp samesign ugt i64 %.184.i.011, 1
  br i1 %.237.i3, label %B254.if.i, label %B514.i

B448.if.i:                                        ; preds = %B448.i.preheader, %B448.if.i
  %result.3.1.i26 = phi float [ 0x7FF0000000000000, %B448.i.preheader ], [ %.334.i, %B448.if.i ]
  %.234.i.024 = phi i64 [ 0, %B448.i.preheader ], [ %.303.i, %B448.if.i ]
  %.303.i = add nuw nsw i64 %.234.i.024, 1
  %.329.i = extractelement <16 x float> %whole.2.0.i.lcssa, i64 %.234.i.024
  %.331.i = fcmp olt float %result.3.1.i26, %.329.i
  %.333.i = fcmp uno float %result.3.1.i26, 0.000000e+00
  %10 = select i1 %.333.i, i1 true, i1 %.331.i
  %.334.i = select i1 %10, float %result.3.1.i26, float %.329.i
  %exitcond.not = icmp eq i64 %.303.i, 16
  br i1 %exitcond.not, label %B506.i, label %B448.if.i

B560.if.i:                                        ; preds = %B506.i, %B560.if.i
  %result.4.1.i30 = phi float [ %.481.i, %B560.if.i ], [ %.334.i, %B506.i ]
  %.382.i.029 = phi i64 [ %.444.i, %B560.if.i ], [ %.392.i, %B506.i ]
  %.379.i.028 = phi i64 [ %.448.i, %B560.if.i ], [ %.354.i, %B506.i ]
  %.444.i = add nsw i64 %.382.i.029, -1
  %.448.i = add nuw nsw i64 %.379.i.028, 1
  %11 = shl nsw i64 %.379.i.028, 2
  %.475.i = getelementptr i8, ptr %.190.i, i64 %11
  %.476.i = load float, ptr %.475.i, align 4, !noalias !0
  %.478.i = fcmp olt float %result.4.1.i30, %.476.i
  %.480.i = fcmp uno float %result.4.1.i30, 0.000000e+00
  %12 = select i1 %.480.i, i1 true, i1 %.478.i
  %.481.i = select i1 %12, float %result.4.1.i30, float %.476.i
  %.435.i = icmp sgt i64 %.382.i.029, 1
  br i1 %.435.i, label %B560.if.i, label %B634.i

f32_min_rows.body.exit:                           ; preds = %B634.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_min_rows.body: %retptr"}
!2 = distinct !{!2, !"f32_min_rows.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_join_min.body: %retptr"}
!5 = distinct !{!5, !"f32_join_min.body"}

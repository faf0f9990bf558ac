; LLVM 22.1.0, sources e49fdecdb64d5646ec884a821eec34dd69ff25771a819b37a6f11bbe755b3c62
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_min_columns(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
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
  %.170.i42.not = icmp slt i64 %.124.i, 1
  br i1 %.170.i42.not, label %f32_min_columns.body.exit, label %B346.if.i.lr.ph

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
  %.101.i21.not = icmp eq i64 %.80.i, 0
  %1 = shl i64 %.36.i, 4
  %.301.i = shl nsw i64 %.36.i, 3
  %.314.i5 = mul nsw i64 %.36.i, 12
  %.427.i = and i64 %.22.i, -4
  %.465.i = and i64 %.22.i, 3
  %.508.i26.not = icmp eq i64 %.465.i, 0
  %.571.i = insertelement <16 x float> poison, float %.79.i, i64 0
  %.572.i = shufflevector <16 x float> %.571.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.797.i34.not = icmp slt i64 %.22.i, 1
  br label %B346.if.i

B344.i.loopexit:                                  ; preds = %B1266.i, %B1068.i
  %.170.i = icmp sgt i64 %.114.i.044, 1
  br i1 %.170.i, label %B346.if.i, label %f32_min_columns.body.exit

B968.i:                                           ; preds = %B904.if.i, %f32_join_min.body.exit
  %whole.2.2.i.lcssa = phi <16 x float> [ %whole.2.0.i.lcssa, %f32_join_min.body.exit ], [ %.555.i, %B904.if.i ]
  %.574.i = fdiv <16 x float> %whole.2.2.i.lcssa, %.572.i
  %.578.i = getelementptr i8, ptr %.281.i, i64 %4
  store <16 x float> %.574.i, ptr %.578.i, align 4, !noalias !0
  %.370.i = icmp sgt i64 %.317.i.033, 1
  br i1 %.370.i, label %B740.if.i, label %B1068.i

B1068.i:                                          ; preds = %B968.i, %B346.if.i
  %.629.i = and i64 %.219.i, 15
  %.672.i39.not = icmp eq i64 %.629.i, 0
  br i1 %.672.i39.not, label %B344.i.loopexit, label %B1116.if.i.preheader

B1116.if.i.preheader:                             ; preds = %B1068.i
  %.587.i = and i64 %.219.i, -16
  br label %B1116.if.i

B1266.i:                                          ; preds = %B1180.if.i, %B1116.if.i
  %result.2.2.i.lcssa = phi float [ 0x7FF0000000000000, %B1116.if.i ], [ %.847.i, %B1180.if.i ]
  %.864.i = fdiv float %result.2.2.i.lcssa, %.79.i
  %.868.i = getelementptr i8, ptr %.281.i, i64 %16
  store float %.864.i, ptr %.868.i, align 4, !noalias !0
  %.672.i = icmp samesign ugt i64 %.619.i.041, 1
  br i1 %.672.i, label %B1116.if.i, label %B344.i.loopexit

B346.if.i:                                        ; preds = %B346.if.i.lr.ph, %B344.i.loopexit
  %.114.i.044 = phi i64 [ %.124.i, %B346.if.i.lr.ph ], [ %.179.i, %B344.i.loopexit ]
  %.111.i.043 = phi i64 [ %.3, %B346.if.i.lr.ph ], [ %.183.i, %B344.i.loopexit ]
  %.179.i = add nsw i64 %.114.i.044, -1
  %.183.i = add i64 %.111.i.043, 1
  %.209.i = udiv i64 %.111.i.043, %.64.i
  %.211.i = mul nsw i64 %.209.i, %.64.i
  %.212.i.recomposed = urem i64 %.111.i.043, %.64.i
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
  %.370.i31.not = icmp eq i64 %.286207.i, 0
  br i1 %.370.i31.not, label %B1068.i, label %B740.if.i

B740.if.i:                                        ; preds = %B346.if.i, %B968.i
  %.317.i.033 = phi i64 [ %.379.i, %B968.i ], [ %.286207.i, %B346.if.i ]
  %.314.i.032 = phi i64 [ %.383.i, %B968.i ], [ 0, %B346.if.i ]
  %.379.i = add nsw i64 %.317.i.033, -1
  %.383.i = add nuw nsw i64 %.314.i.032, 1
  %4 = shl i64 %.314.i.032, 6
  %.415.i = getelementptr i8, ptr %.251.i, i64 %4
  br i1 %.101.i21.not, label %f32_join_min.body.exit, label %B106.if.i

B514.i:                                           ; preds = %B254.if.i, %B106.if.i
  %a.2.1.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B106.if.i ], [ %.285.i, %B254.if.i ]
  %b.2.1.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B106.if.i ], [ %.297.i, %B254.if.i ]
  %c.2.1.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B106.if.i ], [ %.310.i, %B254.if.i ]
  %d.2.1.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B106.if.i ], [ %.323.i, %B254.if.i ]
  %.333.i = fcmp olt <16 x float> %a.2.1.i.lcssa, %b.2.1.i.lcssa
  %.335.i = fcmp uno <16 x float> %a.2.1.i.lcssa, zeroinitializer
  %5 = select <16 x i1> %.335.i, <16 x i1> splat (i1 true), <16 x i1> %.333.i
  %.336.i = select <16 x i1> %5, <16 x float> %a.2.1.i.lcssa, <16 x float> %b.2.1.i.lcssa
  %.343.i = fcmp olt <16 x float> %c.2.1.i.lcssa, %d.2.1.i.lcssa
  %.345.i = fcmp uno <16 x float> %c.2.1.i.lcssa, zeroinitializer
  %6 = select <16 x i1> %.345.i, <16 x i1> splat (i1 true), <16 x i1> %.343.i
  %.346.i = select <16 x i1> %6, <16 x float> %c.2.1.i.lcssa, <16 x float> %d.2.1.i.lcssa
  %.351.i = fcmp olt <16 x float> %.336.i, %.346.i
  %.353.i = fcmp uno <16 x float> %.336.i, zeroinitializer
  %7 = select <16 x i1> %.353.i, <16 x i1> splat (i1 true), <16 x i1> %.351.i
  %.354.i = select <16 x i1> %7, <16 x float> %.336.i, <16 x float> %.346.i
  %.356.i = fcmp olt <16 x float> %whole.2.0.i24, %.354.i
  %.358.i = fcmp uno <16 x float> %whole.2.0.i24, zeroinitializer
  %8 = select <16 x i1> %.358.i, <16 x i1> splat (i1 true), <16 x i1> %.356.i
  %.359.i = select <16 x i1> %8, <16 x float> %whole.2.0.i24, <16 x float> %.354.i
  %.101.i = icmp sgt i64 %.46.i.022, 1
  br i1 %.101.i, label %B106.if.i, label %f32_join_min.body.exit

B106.if.i:                                        ; preds = %B740.if.i, %B514.i
  %whole.2.0.i24 = phi <16 x float> [ %.359.i, %B514.i ], [ splat (float 0x7FF0000000000000), %B740.if.i ]
  %.43.i.023 = phi i64 [ %.114.i2, %B514.i ], [ 0, %B740.if.i ]
  %.46.i.022 = phi i64 [ %.110.i, %B514.i ], [ %.80.i, %B740.if.i ]
  %.110.i = add nsw i64 %.46.i.022, -1
  %.114.i2 = add nuw nsw i64 %.43.i.023, 64
  %.157.i = tail call i64 @llvm.smin.i64(i64 %.114.i2, i64 range(i64 0, 4611686018427387904) %.420211.i)
  %.194.i = sub nsw i64 %.157.i, %.43.i.023
  %.237.i311.not = icmp slt i64 %.194.i, 1
  br i1 %.237.i311.not, label %B514.i, label %B254.if.i

B254.if.i:                                        ; preds = %B106.if.i, %B254.if.i
  %d.2.1.i17 = phi <16 x float> [ %.323.i, %B254.if.i ], [ splat (float 0x7FF0000000000000), %B106.if.i ]
  %c.2.1.i16 = phi <16 x float> [ %.310.i, %B254.if.i ], [ splat (float 0x7FF0000000000000), %B106.if.i ]
  %b.2.1.i15 = phi <16 x float> [ %.297.i, %B254.if.i ], [ splat (float 0x7FF0000000000000), %B106.if.i ]
  %a.2.1.i14 = phi <16 x float> [ %.285.i, %B254.if.i ], [ splat (float 0x7FF0000000000000), %B106.if.i ]
  %.184.i.013 = phi i64 [ %.246.i4, %B254.if.i ], [ %.194.i, %B106.if.i ]
  %.181.i.012 = phi i64 [ %.250.i, %B254.if.i ], [ %.43.i.023, %B106.if.i ]
  %.246.i4 = add nsw i64 %.184.i.013, -1
  %.250.i = add nuw nsw i64 %.181.i.012, 1
  %9 = mul i64 %1, %.181.i.012
  %.279.i = getelementptr i8, ptr %.415.i, i64 %9
  %.280.i = load <16 x float>, ptr %.279.i, align 4, !noalias !3
  %.282.i = fcmp olt <16 x float> %a.2.1.i14, %.280.i
  %.284.i = fcmp uno <16 x float> %a.2.1.i14, zeroinitializer
  %10 = select <16 x i1> %.284.i, <16 x i1> splat (i1 true), <16 x i1> %.282.i
  %.285.i = select <16 x i1> %10, <16 x float> %a.2.1.i14, <16 x float> %.280.i
  %.291.i = getelementptr i8, ptr %.279.i, i64 %.84.i
  %.292.i = load <16 x float>, ptr %.291.i, align 4, !noalias !3
  %.294.i = fcmp olt <16 x float> %b.2.1.i15, %.292.i
  %.296.i = fcmp uno <16 x float> %b.2.1.i15, zeroinitializer
  %11 = select <16 x i1> %.296.i, <16 x i1> splat (i1 true), <16 x i1> %.294.i
  %.297.i = select <16 x i1> %11, <16 x float> %b.2.1.i15, <16 x float> %.292.i
  %.304.i = getelementptr i8, ptr %.279.i, i64 %.301.i
  %.305.i = load <16 x float>, ptr %.304.i, align 4, !noalias !3
  %.307.i = fcmp olt <16 x float> %c.2.1.i16, %.305.i
  %.309.i = fcmp uno <16 x float> %c.2.1.i16, zeroinitializer
  %12 = select <16 x i1> %.309.i, <16 x i1> splat (i1 true), <16 x i1> %.307.i
  %.310.i = select <16 x i1> %12, <16 x float> %c.2.1.i16, <16 x float> %.305.i
  %.317.i6 = getelementptr i8, ptr %.279.i, i64 %.314.i5
  %.318.i = load <16 x float>, ptr %.317.i6, align 4, !noalias !3
  %.320.i = fcmp olt <16 x float> %d.2.1.i17, %.318.i
  %.322.i = fcmp uno <16 x float> %d.2.1.i17, zeroinitializer
  %13 = select <16 x i1> %.322.i, <16 x i1> splat (i1 true), <16 x i1> %.320.i
  %.323.i = select <16 x i1> %13, <16 x float> %d.2.1.i17, <16 x float> %.318.i
  %.237.i3 = icmp samesign ugt i64 %.184.i.013, 1
  br i1 %.237.i3, label %B254.if.i, label %B514.i

f32_join_min.body.exit:                           ; preds = %B514.i, %B740.if.i
  %whole.2.0.i.lcssa = phi <16 x float> [ splat (float 0x7FF0000000000000), %B740.if.i ], [ %.359.i, %B514.i ]
  br i1 %.508.i26.not, label %B968.i, label %B904.if.i

B904.if.i:                                        ; preds = %f32_join_min.body.exit, %B904.if.i
  %whole.2.2.i29 = phi <16 x float> [ %.555.i, %B904.if.i ], [ %whole.2.0.i.lcssa, %f32_join_min.body.exit ]
  %.455.i.028 = phi i64 [ %.517.i, %B904.if.i ], [ %.465.i, %f32_join_min.body.exit ]
  %.452.i.027 = phi i64 [ %.521.i, %B904.if.i ], [ %.427.i, %f32_join_min.body.exit ]
  %.517.i = add nsw i64 %.455.i.028, -1
  %.521.i = add nuw nsw i64 %.452.i.027, 1
  %14 = mul nsw i64 %.452.i.027, %.84.i
  %.549.i = getelementptr i8, ptr %.415.i, i64 %14
  %.550.i = load <16 x float>, ptr %.549.i, align 4, !noalias !0
  %.552.i = fcmp olt <16 x float> %whole.2.2.i29, %.550.i
  %.554.i = fcmp uno <16 x float> %whole.2.2.i29, zeroinitializer
  %15 = select <16 x i1> %.554.i, <16 x i1> splat (i1 true), <16 x i1> %.552.i
  %.555.i = select <16 x i1> %15, <16 x float> %whole.2.2.i29, <16 x float> %.550.i
  %.508.i = icmp sgt i64 %.455.i.028, 1
  br i1 %.508.i, label %B904.if.i, label %B968.i

B1116.if.i:                                       ; preds = %B1116.if.i.preheader, %B1266.i
  %.619.i.041 = phi i64 [ %.681.i, %B1266.i ], [ %.629.i, %B1116.if.i.preheader ]
  %.616.i.040 = phi i64 [ %.685.i, %B1266.i ], [ %.587.i, %B1116.if.i.preheader ]
  %.681.i = add nsw i64 %.619.i.041, -1
  %.685.i = add nuw nsw i64 %.616.i.040, 1
  %16 = shl nsw i64 %.616.i.040, 2
  %invariant.gep = getelementptr i8, ptr %.251.i, i64 %16
  br i1 %.797.i34.not, label %B1266.i, label %B1180.if.i

B1180.if.i:                                       ; preds = %B1116.if.i, %B1180.if.i
  %result.2.2.i37 = phi float [ %.847.i, %B1180.if.i ], [ 0x7FF0000000000000, %B1116.if.i ]
  %.741.i.035 = phi i64 [ %.810.i, %B1180.if.i ], [ 0, %B1116.if.i ]
  %.810.i = add nuw nsw i64 %.741.i.035, 1
  %17 = mul nsw i64 %.741.i.035, %.84.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %17
  %.842.i = load float, ptr %gep, align 4, !noalias !0
  %.844.i = fcmp olt float %result.2.2.i37, %.842.i
  %.846.i = fcmp uno float %result.2.2.i37, 0.000000e+00
  %18 = select i1 %.846.i, i1 true, i1 %.844.i
  %.847.i = select i1 %18, float %result.2.2.i37, float %.842.i
  %exitcond.not = icmp eq i64 %.22.i, %.810.i
  br i1 %exitcond.not, label %B1266.i, label %B1180.if.i

f32_min_columns.body.exit:                        ; preds = %B344.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_min_columns.body: %retptr"}
!2 = distinct !{!2, !"f32_min_columns.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_join_min.body: %retptr"}
!5 = distinct !{!5, !"f32_join_min.body"}

; LLVM 22.1.0, sources ce653ffe2fe1f1d3c64a0e1cb7b6d9a28d1955b855f6c748216ca5e1149ae076
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depthwise_weight_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.33.i = getelementptr i8, ptr %.1, i64 88
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !0
  %.59.i = getelementptr i8, ptr %.1, i64 80
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.85.i = getelementptr i8, ptr %.1, i64 152
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.111.i = getelementptr i8, ptr %.1, i64 160
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !0
  %.137.i = getelementptr i8, ptr %.1, i64 168
  %.138.i = load i64, ptr %.137.i, align 8, !noalias !0
  %.163.i = getelementptr i8, ptr %.1, i64 176
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !0
  %.189.i = getelementptr i8, ptr %.1, i64 104
  %.190.i = load i64, ptr %.189.i, align 8, !noalias !0
  %.215.i = getelementptr i8, ptr %.1, i64 112
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !0
  %.256.i = sub i64 %.4, %.3
  %.302.i71.not = icmp slt i64 %.256.i, 1
  br i1 %.302.i71.not, label %f32_depthwise_weight_gradient.body.exit, label %B454.if.i.lr.ph

B454.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul = shl i64 %.138.i, 6
  %factor.op.mul70 = shl i64 %.86.i, 6
  %.370.i = getelementptr i8, ptr %.1, i64 120
  %.371.i = load i64, ptr %.370.i, align 8, !noalias !0
  %.394.i = getelementptr i8, ptr %.1, i64 136
  %.395.i = load i64, ptr %.394.i, align 8, !noalias !0
  %.421.i = getelementptr i8, ptr %.1, i64 96
  %.422.i = load i64, ptr %.421.i, align 8, !noalias !0
  %.448.i = getelementptr i8, ptr %.1, i64 32
  %.449.i = load i64, ptr %.448.i, align 8, !noalias !0
  %.450.i = lshr i64 %.449.i, 48
  %.452.i = load ptr, ptr %.2, align 8, !noalias !0
  %.453.i = and i64 %.449.i, 281474976710655
  %.454.i = getelementptr i64, ptr %.452.i, i64 %.450.i
  %factor.op.mul74 = shl i64 %.422.i, 6
  %storemerge214.i = tail call i64 @llvm.smax.i64(i64 %.422.i, i64 0)
  %.547.i42.not = icmp slt i64 %.422.i, 1
  %.619.i = getelementptr i8, ptr %.1, i64 72
  %.620.i = load i64, ptr %.619.i, align 8, !noalias !0
  %factor.op.mul.reass = mul i64 %factor.op.mul70, %.112.i
  %factor.op.mul66.reass = mul i64 %factor.op.mul, %.164.i
  %.701.i67.not = icmp slt i64 %.620.i, 1
  %.808.i = getelementptr i8, ptr %.1, i64 16
  %.9.i18 = add i64 %.190.i, -1
  %.1107.i = getelementptr i8, ptr %.1, i64 128
  %.1131.i = getelementptr i8, ptr %.1, i64 144
  %.9.i22 = add i64 %.216.i, -1
  %.1163.i = shl nsw i64 %.216.i, 6
  %0 = shl i64 %.216.i, 8
  %.184.i = shl nsw i64 %.216.i, 7
  %.197.i = mul nsw i64 %.216.i, 192
  %1 = shl nuw i64 %storemerge214.i, 6
  br label %B454.if.i

B452.i.loopexit:                                  ; preds = %B990.i.loopexit, %B912.i
  %.302.i = icmp sgt i64 %.246.i.073, 1
  br i1 %.302.i, label %B454.if.i, label %f32_depthwise_weight_gradient.body.exit

B912.i:                                           ; preds = %B804.if.i.preheader, %B454.if.i
  br i1 %.701.i67.not, label %B452.i.loopexit, label %B992.if.i.lr.ph

B992.if.i.lr.ph:                                  ; preds = %B912.i
  %.766.i = load i64, ptr %.1, align 8, !noalias !0
  %.767.i = lshr i64 %.766.i, 48
  %.770.i = and i64 %.766.i, 281474976710655
  %.771.i = getelementptr i64, ptr %.452.i, i64 %.767.i
  %.809.i = load i64, ptr %.808.i, align 8, !noalias !0
  %.810.i = lshr i64 %.809.i, 48
  %.813.i = and i64 %.809.i, 281474976710655
  %.814.i = getelementptr i64, ptr %.452.i, i64 %.810.i
  %.6.i = sub i64 0, %.396.i
  %.8.i17 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i19 = add i64 %.9.i18, %.8.i17
  %.11.i = udiv i64 %.10.i19, %.190.i
  %.8.i = sub nsw i64 %.86.i, %.396.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i18, %.10.i
  %.13.i = udiv i64 %.12.i, %.190.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.138.i, i64 %.13.i)
  %.873.i = sub i64 %.15.i, %.11.i
  %spec.select41 = tail call i64 @llvm.smax.i64(i64 %.873.i, i64 0)
  %.917.i63.not = icmp slt i64 %.873.i, 1
  br label %B992.if.i

B990.i.loopexit:                                  ; preds = %B1324.i.loopexit, %B992.if.i
  %exitcond75.not = icmp eq i64 %.620.i, %.714.i
  br i1 %exitcond75.not, label %B452.i.loopexit, label %B992.if.i

B1324.i.loopexit:                                 ; preds = %f32_depthwise_gradient_row.body.exit, %B1326.if.i
  %.917.i = icmp sgt i64 %.863.i.065, 1
  br i1 %.917.i, label %B1326.if.i, label %B990.i.loopexit

B454.if.i:                                        ; preds = %B454.if.i.lr.ph, %B452.i.loopexit
  %.246.i.073 = phi i64 [ %.256.i, %B454.if.i.lr.ph ], [ %.311.i, %B452.i.loopexit ]
  %.243.i.072 = phi i64 [ %.3, %B454.if.i.lr.ph ], [ %.315.i, %B452.i.loopexit ]
  %.311.i = add nsw i64 %.246.i.073, -1
  %.315.i = add i64 %.243.i.072, 1
  %.341.i = udiv i64 %.243.i.072, %.34.i
  %.347.i = mul nsw i64 %.341.i, %.34.i
  %.348.i.recomposed = urem i64 %.243.i.072, %.34.i
  %.372.i = mul nsw i64 %.348.i.recomposed, %.371.i
  %.396.i = sub nsw i64 %.372.i, %.395.i
  %.455.i = load ptr, ptr %.454.i, align 8, !noalias !0
  %.456.i = getelementptr i8, ptr %.455.i, i64 %.453.i
  %.461.i.reass = mul i64 %.243.i.072, %factor.op.mul74
  %.463.i = getelementptr i8, ptr %.456.i, i64 %.461.i.reass
  br i1 %.547.i42.not, label %B912.i, label %B804.if.i.preheader

B804.if.i.preheader:                              ; preds = %B454.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.463.i, i8 0, i64 %1, i1 false), !noalias !0
  br label %B912.i

B992.if.i:                                        ; preds = %B992.if.i.lr.ph, %B990.i.loopexit
  %.644.i.068 = phi i64 [ 0, %B992.if.i.lr.ph ], [ %.714.i, %B990.i.loopexit ]
  %.714.i = add nuw nsw i64 %.644.i.068, 1
  %2 = mul nsw i64 %.644.i.068, %.60.i
  %.742.i = add nsw i64 %2, %.341.i
  %.772.i = load ptr, ptr %.771.i, align 8, !noalias !0
  %.773.i = getelementptr i8, ptr %.772.i, i64 %.770.i
  %.781.i = mul i64 %factor.op.mul.reass, %.742.i
  %.782.i = getelementptr i8, ptr %.773.i, i64 %.781.i
  %.815.i = load ptr, ptr %.814.i, align 8, !noalias !0
  %.816.i = getelementptr i8, ptr %.815.i, i64 %.813.i
  %.824.i = mul i64 %factor.op.mul66.reass, %.742.i
  %.825.i = getelementptr i8, ptr %.816.i, i64 %.824.i
  br i1 %.917.i63.not, label %B990.i.loopexit, label %B1326.if.i

B1326.if.i:                                       ; preds = %B992.if.i, %B1324.i.loopexit
  %.863.i.065 = phi i64 [ %.926.i, %B1324.i.loopexit ], [ %spec.select41, %B992.if.i ]
  %.860.i.064 = phi i64 [ %.930.i, %B1324.i.loopexit ], [ %.11.i, %B992.if.i ]
  %.926.i = add nsw i64 %.863.i.065, -1
  %.930.i = add i64 %.860.i.064, 1
  %.960.i = mul nsw i64 %.860.i.064, %.190.i
  %.962.i = add nsw i64 %.960.i, %.396.i
  %.964.i = mul nsw i64 %.962.i, %.112.i
  br i1 %.547.i42.not, label %B1324.i.loopexit, label %B1382.if.i.lr.ph

B1382.if.i.lr.ph:                                 ; preds = %B1326.if.i
  %.1108.i = load i64, ptr %.1107.i, align 8, !noalias !0
  %.1132.i = load i64, ptr %.1131.i, align 8, !noalias !0
  %.1153.i = mul nsw i64 %.860.i.064, %.164.i
  br label %B1382.if.i

B1382.if.i:                                       ; preds = %B1382.if.i.lr.ph, %f32_depthwise_gradient_row.body.exit
  %.992.i.061 = phi i64 [ 0, %B1382.if.i.lr.ph ], [ %.1061.i, %f32_depthwise_gradient_row.body.exit ]
  %.1061.i = add nuw nsw i64 %.992.i.061, 1
  %.1109.i = mul nsw i64 %.1108.i, %.992.i.061
  %.1133.i = sub nsw i64 %.1109.i, %.1132.i
  %.6.i20 = sub i64 0, %.1133.i
  %.8.i21 = tail call i64 @llvm.smax.i64(i64 %.6.i20, i64 0)
  %.10.i23 = add i64 %.9.i22, %.8.i21
  %.11.i24 = udiv i64 %.10.i23, %.216.i
  %.8.i6 = sub nsw i64 %.112.i, %.1133.i
  %.10.i7 = tail call i64 @llvm.smax.i64(i64 %.8.i6, i64 0)
  %.12.i9 = add i64 %.9.i22, %.10.i7
  %.13.i10 = udiv i64 %.12.i9, %.216.i
  %.15.i11 = tail call i64 @llvm.smin.i64(i64 %.164.i, i64 %.13.i10)
  %.1140.i = sub nsw i64 %.15.i11, %.11.i24
  %.1142.i = tail call i64 @llvm.smax.i64(i64 %.1140.i, i64 0)
  %.1144.i = mul nsw i64 %.11.i24, %.216.i
  %.1146.i = add i64 %.1133.i, %.964.i
  %.1147.i = add i64 %.1146.i, %.1144.i
  %.1148.i = shl nsw i64 %.1147.i, 6
  %.1150.i = getelementptr i8, ptr %.782.i, i64 %.1148.i
  %.1154.i = add nsw i64 %.11.i24, %.1153.i
  %.1155.i = shl nsw i64 %.1154.i, 6
  %.1157.i = getelementptr i8, ptr %.825.i, i64 %.1155.i
  %.1158.i = shl nsw i64 %.992.i.061, 6
  %.1160.i = getelementptr i8, ptr %.463.i, i64 %.1158.i
  %.1161.i = load <16 x float>, ptr %.1160.i, align 4, !noalias !0
  %.3298.i = lshr i64 %.1142.i, 2
  %.118.i45.not = icmp eq i64 %.3298.i, 0
  br i1 %.118.i45.not, label %B642.i, label %B134.if.i

B642.i.loopexit:                                  ; preds = %B134.if.i
  %3 = fadd <16 x float> %.193.i, %.206.i
  br label %B642.i

B642.i:                                           ; preds = %B642.i.loopexit, %B1382.if.i
  %c.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B1382.if.i ], [ %3, %B642.i.loopexit ]
  %b.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B1382.if.i ], [ %.180.i, %B642.i.loopexit ]
  %a.3.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B1382.if.i ], [ %.169.i, %B642.i.loopexit ]
  %.263.i = and i64 %.1142.i, 3
  %.306.i55.not = icmp eq i64 %.263.i, 0
  br i1 %.306.i55.not, label %f32_depthwise_gradient_row.body.exit, label %B680.if.i.preheader

B680.if.i.preheader:                              ; preds = %B642.i
  %.221.i = and i64 %.1142.i, 9223372036854775804
  br label %B680.if.i

B134.if.i:                                        ; preds = %B1382.if.i, %B134.if.i
  %a.3.0.i51 = phi <16 x float> [ %.169.i, %B134.if.i ], [ zeroinitializer, %B1382.if.i ]
  %b.2.0.i50 = phi <16 x float> [ %.180.i, %B134.if.i ], [ zeroinitializer, %B1382.if.i ]
  %d.2.0.i49 = phi <16 x float> [ %.206.i, %B134.if.i ], [ zeroinitializer, %B1382.if.i ]
  %c.2.0.i48 = phi <16 x float> [ %.193.i, %B134.if.i ], [ zeroinitializer, %B1382.if.i ]
  %.60.i30.047 = phi i64 [ %.131.i, %B134.if.i ], [ 0, %B1382.if.i ]
  %.63.i.046 = phi i64 [ %.127.i, %B134.if.i ], [ %.3298.i, %B1382.if.i ]
  %.127.i = add nsw i64 %.63.i.046, -1
  %.131.i = add nuw nsw i64 %.60.i30.047, 1
  %.158.i = mul i64 %0, %.60.i30.047
  %.160.i = getelementptr i8, ptr %.1150.i, i64 %.158.i
  %.162.i = shl nsw i64 %.60.i30.047, 8
  %.164.i36 = load <16 x float>, ptr %.160.i, align 4, !noalias !3
  %.166.i = getelementptr i8, ptr %.1157.i, i64 %.162.i
  %.167.i = load <16 x float>, ptr %.166.i, align 4, !noalias !3
  %.169.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.164.i36, <16 x float> %.167.i, <16 x float> %a.3.0.i51)
  %.173.i = getelementptr i8, ptr %.160.i, i64 %.1163.i
  %.174.i = load <16 x float>, ptr %.173.i, align 4, !noalias !3
  %.177.i = getelementptr i8, ptr %.166.i, i64 64
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !3
  %.180.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.174.i, <16 x float> %.178.i, <16 x float> %b.2.0.i50)
  %.185.i = getelementptr i8, ptr %.160.i, i64 %.184.i
  %.186.i = load <16 x float>, ptr %.185.i, align 4, !noalias !3
  %.190.i37 = getelementptr i8, ptr %.166.i, i64 128
  %.191.i = load <16 x float>, ptr %.190.i37, align 4, !noalias !3
  %.193.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.186.i, <16 x float> %.191.i, <16 x float> %c.2.0.i48)
  %.198.i = getelementptr i8, ptr %.160.i, i64 %.197.i
  %.199.i = load <16 x float>, ptr %.198.i, align 4, !noalias !3
  %.203.i = getelementptr i8, ptr %.166.i, i64 192
  %.204.i = load <16 x float>, ptr %.203.i, align 4, !noalias !3
  %.206.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.199.i, <16 x float> %.204.i, <16 x float> %d.2.0.i49)
  %.118.i = icmp samesign ugt i64 %.63.i.046, 1
  br i1 %.118.i, label %B134.if.i, label %B642.i.loopexit

B680.if.i:                                        ; preds = %B680.if.i.preheader, %B680.if.i
  %a.4.0.i58 = phi <16 x float> [ %.354.i, %B680.if.i ], [ %a.3.0.i.lcssa, %B680.if.i.preheader ]
  %.250.i.057 = phi i64 [ %.319.i, %B680.if.i ], [ %.221.i, %B680.if.i.preheader ]
  %.253.i.056 = phi i64 [ %.315.i33, %B680.if.i ], [ %.263.i, %B680.if.i.preheader ]
  %.315.i33 = add nsw i64 %.253.i.056, -1
  %.319.i = add nuw nsw i64 %.250.i.057, 1
  %.345.i = mul nsw i64 %.250.i.057, %.1163.i
  %.347.i34 = getelementptr i8, ptr %.1150.i, i64 %.345.i
  %.348.i35 = load <16 x float>, ptr %.347.i34, align 4, !noalias !3
  %.349.i = shl nsw i64 %.250.i.057, 6
  %.351.i = getelementptr i8, ptr %.1157.i, i64 %.349.i
  %.352.i = load <16 x float>, ptr %.351.i, align 4, !noalias !3
  %.354.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.348.i35, <16 x float> %.352.i, <16 x float> %a.4.0.i58)
  %.306.i = icmp samesign ugt i64 %.253.i.056, 1
  br i1 %.306.i, label %B680.if.i, label %f32_depthwise_gradient_row.body.exit

f32_depthwise_gradient_row.body.exit:             ; preds = %B680.if.i, %B642.i
  %a.4.0.i.lcssa = phi <16 x float> [ %a.3.0.i.lcssa, %B642.i ], [ %.354.i, %B680.if.i ]
  %.370.i32 = fadd <16 x float> %b.2.0.i.lcssa, %a.4.0.i.lcssa
  %.382.i = fadd <16 x float> %c.2.0.i.lcssa, %.370.i32
  %.1165.i = fadd <16 x float> %.1161.i, %.382.i
  store <16 x float> %.1165.i, ptr %.1160.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.422.i, %.1061.i
  br i1 %exitcond.not, label %B1324.i.loopexit, label %B1382.if.i

f32_depthwise_weight_gradient.body.exit:          ; preds = %B452.i.loopexit, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise_weight_gradient.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise_weight_gradient.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_depthwise_gradient_row.body: %retptr"}
!5 = distinct !{!5, !"f32_depthwise_gradient_row.body"}

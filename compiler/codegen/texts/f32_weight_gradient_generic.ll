; LLVM 22.1.0, sources 898202f5ef68f6569428bd55803cee9bb20e570c1ef6dd4ef4c381d8ddf6a558
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_weight_gradient_generic(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.40.i = getelementptr i8, ptr %.1, i64 56
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.73.i = getelementptr i8, ptr %.1, i64 64
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.106.i = getelementptr i8, ptr %.1, i64 72
  %.107.i = load i64, ptr %.106.i, align 8, !noalias !0
  %.139.i = getelementptr i8, ptr %.1, i64 144
  %.140.i = load i64, ptr %.139.i, align 8, !noalias !0
  %.172.i = getelementptr i8, ptr %.1, i64 152
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !0
  %.205.i = getelementptr i8, ptr %.1, i64 136
  %.206.i = load i64, ptr %.205.i, align 8, !noalias !0
  %.208.i = mul i64 %.173.i, %.140.i
  %.210.i = mul i64 %.208.i, %.206.i
  %.242.i = getelementptr i8, ptr %.1, i64 88
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !0
  %.272.i = getelementptr i8, ptr %.1, i64 96
  %.273.i = load i64, ptr %.272.i, align 8, !noalias !0
  %.303.i = getelementptr i8, ptr %.1, i64 104
  %.304.i = load i64, ptr %.303.i, align 8, !noalias !0
  %.337.i = getelementptr i8, ptr %.1, i64 112
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !0
  %.367.i = getelementptr i8, ptr %.1, i64 120
  %.368.i = load i64, ptr %.367.i, align 8, !noalias !0
  %.398.i = getelementptr i8, ptr %.1, i64 128
  %.399.i = load i64, ptr %.398.i, align 8, !noalias !0
  %.440.i = sub i64 %.4, %.3
  %.486.i147.not = icmp slt i64 %.440.i, 1
  br i1 %.486.i147.not, label %f32_weight_gradient_generic.body.exit, label %B682.if.i.lr.ph

B682.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul145 = shl i64 %.338.i, 2
  %factor.op.mul146 = mul i64 %factor.op.mul145, %.368.i
  %factor.op.mul144 = shl i64 %.243.i, 2
  %factor.op.mul = mul i64 %factor.op.mul144, %.273.i
  %factor.op.mul143 = shl i64 %.210.i, 2
  %.555.i = getelementptr i8, ptr %.1, i64 80
  %.556.i = load i64, ptr %.555.i, align 8, !noalias !0
  %.593.i = getelementptr i8, ptr %.1, i64 32
  %.594.i = load i64, ptr %.593.i, align 8, !noalias !0
  %.595.i = lshr i64 %.594.i, 48
  %.597.i = load ptr, ptr %.2, align 8, !noalias !0
  %.598.i = and i64 %.594.i, 281474976710655
  %.599.i = getelementptr i64, ptr %.597.i, i64 %.595.i
  %.607.i.reass = mul i64 %factor.op.mul143, %.41.i
  %.617.i = mul nsw i64 %.210.i, %.41.i
  %factor.op.mul137.reass.reass = mul i64 %factor.op.mul, %.304.i
  %factor.op.mul.reass.reass = mul i64 %factor.op.mul146, %.399.i
  %.698.i140.not = icmp slt i64 %.617.i, 1
  %.791.i = getelementptr i8, ptr %.1, i64 48
  %.997.i = getelementptr i8, ptr %.1, i64 16
  %.35.i = getelementptr i8, ptr %.1, i64 184
  %.66.i = getelementptr i8, ptr %.1, i64 208
  %.35.i85 = getelementptr i8, ptr %.1, i64 192
  %.66.i88 = getelementptr i8, ptr %.1, i64 216
  %.35.i91 = getelementptr i8, ptr %.1, i64 200
  %.66.i94 = getelementptr i8, ptr %.1, i64 224
  %.63.i = getelementptr i8, ptr %.1, i64 176
  %.172.i4 = getelementptr i8, ptr %.1, i64 160
  %.205.i6 = getelementptr i8, ptr %.1, i64 168
  br label %B682.if.i

B680.i.loopexit:                                  ; preds = %B1470.i, %B682.if.i
  %.486.i = icmp sgt i64 %.430.i.0149, 1
  br i1 %.486.i, label %B682.if.i, label %f32_weight_gradient_generic.body.exit

B1470.i:                                          ; preds = %f32_weight_gradient_generic_map.body.exit, %B920.if.i
  %total.2.2.i.lcssa = phi float [ 0.000000e+00, %B920.if.i ], [ %.1024.i, %f32_weight_gradient_generic_map.body.exit ]
  %.1039.i = shl nsw i64 %.641.i.0141, 2
  %.1044.i = getelementptr i8, ptr %.611.i, i64 %.1039.i
  store float %total.2.2.i.lcssa, ptr %.1044.i, align 4, !noalias !0
  %exitcond152.not = icmp eq i64 %.617.i, %.711.i
  br i1 %exitcond152.not, label %B680.i.loopexit, label %B920.if.i

B682.if.i:                                        ; preds = %B682.if.i.lr.ph, %B680.i.loopexit
  %.430.i.0149 = phi i64 [ %.440.i, %B682.if.i.lr.ph ], [ %.495.i, %B680.i.loopexit ]
  %.427.i.0148 = phi i64 [ %.3, %B682.if.i.lr.ph ], [ %.499.i, %B680.i.loopexit ]
  %.495.i = add nsw i64 %.430.i.0149, -1
  %.499.i = add i64 %.427.i.0148, 1
  %.558.i = udiv i64 %.427.i.0148, %.556.i
  %.560.i = mul nsw i64 %.558.i, %.41.i
  %.600.i = load ptr, ptr %.599.i, align 8, !noalias !0
  %.601.i = getelementptr i8, ptr %.600.i, i64 %.598.i
  %.610.i = mul i64 %.607.i.reass, %.427.i.0148
  %.611.i = getelementptr i8, ptr %.601.i, i64 %.610.i
  br i1 %.698.i140.not, label %B680.i.loopexit, label %B920.if.i.lr.ph

B920.if.i.lr.ph:                                  ; preds = %B682.if.i
  %.792.i = load i64, ptr %.791.i, align 8, !noalias !0
  %.872.i132.not = icmp slt i64 %.792.i, 1
  br label %B920.if.i

B920.if.i:                                        ; preds = %B920.if.i.lr.ph, %B1470.i
  %.641.i.0141 = phi i64 [ 0, %B920.if.i.lr.ph ], [ %.711.i, %B1470.i ]
  %.711.i = add nuw nsw i64 %.641.i.0141, 1
  br i1 %.872.i132.not, label %B1470.i, label %B1112.if.i.lr.ph

B1112.if.i.lr.ph:                                 ; preds = %B920.if.i
  %.741.i = udiv i64 %.641.i.0141, %.210.i
  %.747.i = mul nsw i64 %.741.i, %.210.i
  %.749.i.recomposed = urem i64 %.641.i.0141, %.210.i
  %.755.i = udiv i64 %.749.i.recomposed, %.173.i
  %.913.i = add i64 %.741.i, %.560.i
  %.956.i = load i64, ptr %.1, align 8, !noalias !0
  %.957.i = lshr i64 %.956.i, 48
  %.960.i = and i64 %.956.i, 281474976710655
  %.961.i = getelementptr i64, ptr %.597.i, i64 %.957.i
  %.962.i = load ptr, ptr %.961.i, align 8, !noalias !0
  %.963.i = getelementptr i8, ptr %.962.i, i64 %.960.i
  %.998.i = load i64, ptr %.997.i, align 8, !noalias !0
  %.999.i = lshr i64 %.998.i, 48
  %.1002.i = and i64 %.998.i, 281474976710655
  %.1003.i = getelementptr i64, ptr %.597.i, i64 %.999.i
  %.1004.i = load ptr, ptr %.1003.i, align 8, !noalias !0
  %.1005.i = getelementptr i8, ptr %.1004.i, i64 %.1002.i
  %.1012.i = udiv i64 %.755.i, %.140.i
  %.1015.i = urem i64 %.755.i, %.140.i
  %.1018.i = mul nsw i64 %.755.i, %.173.i
  %.1020.i.recomposed = urem i64 %.749.i.recomposed, %.173.i
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !3
  %.37.i = mul nsw i64 %.36.i, %.1012.i
  %.67.i84 = load i64, ptr %.66.i, align 8, !noalias !3
  %.68.i = sub nsw i64 %.37.i, %.67.i84
  %.36.i86 = load i64, ptr %.35.i85, align 8, !noalias !8
  %.37.i87 = mul nsw i64 %.36.i86, %.1015.i
  %.67.i89 = load i64, ptr %.66.i88, align 8, !noalias !8
  %.68.i90 = sub nsw i64 %.37.i87, %.67.i89
  %.36.i92 = load i64, ptr %.35.i91, align 8, !noalias !11
  %.37.i93 = mul nsw i64 %.36.i92, %.1020.i.recomposed
  %.67.i95 = load i64, ptr %.66.i94, align 8, !noalias !11
  %.68.i96 = sub nsw i64 %.37.i93, %.67.i95
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !14
  %.6.i = sub i64 0, %.68.i96
  %.8.i46 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.9.i47 = add i64 %.64.i, -1
  %.10.i48 = add i64 %.9.i47, %.8.i46
  %.11.i = udiv i64 %.10.i48, %.64.i
  %.8.i = sub nsw i64 %.304.i, %.68.i96
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i47, %.10.i
  %.13.i = udiv i64 %.12.i, %.64.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.399.i, i64 %.13.i)
  %.138.i = sub nsw i64 %.15.i, %.11.i
  %.139.i2 = icmp sgt i64 %.138.i, 0
  %.140.i3 = tail call i64 @llvm.smax.i64(i64 %.138.i, i64 0)
  %.173.i5 = load i64, ptr %.172.i4, align 8, !noalias !14
  %.206.i7 = load i64, ptr %.205.i6, align 8, !noalias !14
  %.8.i24 = sub nsw i64 %.243.i, %.68.i
  %.10.i25 = tail call i64 @llvm.smax.i64(i64 %.8.i24, i64 0)
  %.11.i26 = add i64 %.173.i5, -1
  %.12.i27 = add i64 %.11.i26, %.10.i25
  %.13.i28 = udiv i64 %.12.i27, %.173.i5
  %.15.i29 = tail call i64 @llvm.smin.i64(i64 %.338.i, i64 %.13.i28)
  %.8.i30 = sub nsw i64 %.273.i, %.68.i90
  %.10.i31 = tail call i64 @llvm.smax.i64(i64 %.8.i30, i64 0)
  %.11.i32 = add i64 %.206.i7, -1
  %.12.i33 = add i64 %.11.i32, %.10.i31
  %.13.i34 = udiv i64 %.12.i33, %.206.i7
  %.15.i35 = tail call i64 @llvm.smin.i64(i64 %.368.i, i64 %.13.i34)
  %.6.i49 = sub i64 0, %.68.i
  %.8.i50 = tail call i64 @llvm.smax.i64(i64 %.6.i49, i64 0)
  %.10.i52 = add i64 %.11.i26, %.8.i50
  %.11.i53 = udiv i64 %.10.i52, %.173.i5
  %.378.i = sub i64 %.15.i29, %.11.i53
  %spec.select104 = tail call i64 @llvm.smax.i64(i64 %.378.i, i64 0)
  %.423.i124.not = icmp slt i64 %.378.i, 1
  %.6.i54 = sub i64 0, %.68.i90
  %.8.i55 = tail call i64 @llvm.smax.i64(i64 %.6.i54, i64 0)
  %.10.i57.reass = add i64 %.8.i55, %.11.i32
  %.742.i = mul nsw i64 %.11.i, %.64.i
  %.744.i = add i64 %.742.i, %.68.i96
  %.17.i = icmp eq i64 %.64.i, 1
  %.20116.i = lshr i64 %.140.i3, 4
  %"$phi60.0.2.0.i" = select i1 %.17.i, i64 %.20116.i, i64 0
  %.122.i107.not = icmp eq i64 %"$phi60.0.2.0.i", 0
  %.318.i = shl nuw nsw i64 %"$phi60.0.2.0.i", 4
  %.360.i = sub nsw i64 %.140.i3, %.318.i
  %spec.select105 = tail call i64 @llvm.smax.i64(i64 %.360.i, i64 0)
  %.403.i114.not = icmp slt i64 %.360.i, 1
  %.442.i = shl i64 %.64.i, 2
  br label %B1112.if.i

B1112.if.i:                                       ; preds = %B1112.if.i.lr.ph, %f32_weight_gradient_generic_map.body.exit
  %total.2.2.i135 = phi float [ 0.000000e+00, %B1112.if.i.lr.ph ], [ %.1024.i, %f32_weight_gradient_generic_map.body.exit ]
  %.816.i.0133 = phi i64 [ 0, %B1112.if.i.lr.ph ], [ %.885.i, %f32_weight_gradient_generic_map.body.exit ]
  %.885.i = add nuw nsw i64 %.816.i.0133, 1
  %.911.i = mul nsw i64 %.816.i.0133, %.74.i
  %.915.i = add i64 %.913.i, %.911.i
  %.918.i = mul i64 %factor.op.mul137.reass.reass, %.915.i
  %.920.i = mul nsw i64 %.816.i.0133, %.107.i
  %.922.i = add nsw i64 %.920.i, %.427.i.0148
  %.925.i = mul i64 %factor.op.mul.reass.reass, %.922.i
  %.967.i = getelementptr i8, ptr %.963.i, i64 %.918.i
  %.1009.i = getelementptr i8, ptr %.1005.i, i64 %.925.i
  br i1 %.423.i124.not, label %f32_weight_gradient_generic_map.body.exit, label %B818.if.i.lr.ph

B818.if.i.lr.ph:                                  ; preds = %B1112.if.i
  %.11.i58 = udiv i64 %.10.i57.reass, %.206.i7
  %.510.i = sub i64 %.15.i35, %.11.i58
  %spec.select106 = tail call i64 @llvm.smax.i64(i64 %.510.i, i64 0)
  %.553.i119.not = icmp slt i64 %.510.i, 1
  br label %B818.if.i

B818.i.loopexit:                                  ; preds = %B1320.i, %B818.if.i
  %total.2.1.i.lcssa = phi float [ %total.4.0.i127, %B818.if.i ], [ %total.3.2.i, %B1320.i ]
  %.423.i = icmp sgt i64 %.368.i1.0126, 1
  br i1 %.423.i, label %B818.if.i, label %f32_weight_gradient_generic_map.body.exit

B1162.i:                                          ; preds = %B882.if.i
  %.702.i = add nsw i64 %.497.i.0120, %.701.i
  %.733.i = mul nsw i64 %.702.i, %.399.i
  %.632.i = mul nsw i64 %.497.i.0120, %.206.i7
  %.635.i = add i64 %.633.i, %.632.i
  %.666.i = mul nsw i64 %.635.i, %.304.i
  %.748.i = add i64 %.744.i, %.666.i
  %.749.i12 = shl nsw i64 %.748.i, 2
  %.751.i = getelementptr i8, ptr %.967.i, i64 %.749.i12
  %.754.i = add nsw i64 %.733.i, %.11.i
  %.757.i = shl nsw i64 %.754.i, 2
  %.759.i = getelementptr i8, ptr %.1009.i, i64 %.757.i
  br i1 %.122.i107.not, label %B346.i.preheader, label %B148.if.i

B346.i.preheader:                                 ; preds = %B148.if.i, %B1162.i
  %whole.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B1162.i ], [ %.169.i, %B148.if.i ]
  br label %B346.if.i

B390.i:                                           ; preds = %B346.if.i
  br i1 %.403.i114.not, label %f32_weight_gradient_generic_row.body.exit, label %B438.if.i

B148.if.i:                                        ; preds = %B1162.i, %B148.if.i
  %whole.2.0.i110 = phi <16 x float> [ %.169.i, %B148.if.i ], [ zeroinitializer, %B1162.i ]
  %.64.i64.0109 = phi i64 [ %.135.i, %B148.if.i ], [ 0, %B1162.i ]
  %.135.i = add nuw nsw i64 %.64.i64.0109, 1
  %0 = shl nsw i64 %.64.i64.0109, 6
  %.162.i = getelementptr i8, ptr %.751.i, i64 %0
  %.163.i = load <16 x float>, ptr %.162.i, align 4, !noalias !15
  %.166.i = getelementptr i8, ptr %.759.i, i64 %0
  %.167.i = load <16 x float>, ptr %.166.i, align 4, !noalias !15
  %.169.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.163.i, <16 x float> %.167.i, <16 x float> %whole.2.0.i110)
  %exitcond.not = icmp eq i64 %.135.i, %"$phi60.0.2.0.i"
  br i1 %exitcond.not, label %B346.i.preheader, label %B148.if.i

B346.if.i:                                        ; preds = %B346.i.preheader, %B346.if.i
  %total.3.0.i113 = phi float [ 0.000000e+00, %B346.i.preheader ], [ %.301.i69, %B346.if.i ]
  %.204.i.0112 = phi i64 [ 0, %B346.i.preheader ], [ %.273.i68, %B346.if.i ]
  %.273.i68 = add nuw nsw i64 %.204.i.0112, 1
  %.299.i = extractelement <16 x float> %whole.2.0.i.lcssa, i64 %.204.i.0112
  %.301.i69 = fadd float %total.3.0.i113, %.299.i
  %exitcond150.not = icmp eq i64 %.273.i68, 16
  br i1 %exitcond150.not, label %B390.i, label %B346.if.i

B438.if.i:                                        ; preds = %B390.i, %B438.if.i
  %total.4.0.i66117 = phi float [ %.452.i, %B438.if.i ], [ %.301.i69, %B390.i ]
  %.347.i.0116 = phi i64 [ %.416.i, %B438.if.i ], [ %.318.i, %B390.i ]
  %.350.i.0115 = phi i64 [ %.412.i, %B438.if.i ], [ %spec.select105, %B390.i ]
  %.412.i = add nsw i64 %.350.i.0115, -1
  %.416.i = add nuw i64 %.347.i.0116, 1
  %.443.i = mul i64 %.442.i, %.347.i.0116
  %.445.i = getelementptr i8, ptr %.751.i, i64 %.443.i
  %.446.i = load float, ptr %.445.i, align 4, !noalias !15
  %.447.i = shl nsw i64 %.347.i.0116, 2
  %.449.i = getelementptr i8, ptr %.759.i, i64 %.447.i
  %.450.i = load float, ptr %.449.i, align 4, !noalias !15
  %.452.i = tail call float @llvm.fmuladd.f32(float %.446.i, float %.450.i, float %total.4.0.i66117)
  %.403.i = icmp sgt i64 %.350.i.0115, 1
  br i1 %.403.i, label %B438.if.i, label %f32_weight_gradient_generic_row.body.exit

f32_weight_gradient_generic_row.body.exit:        ; preds = %B438.if.i, %B390.i
  %total.4.0.i66.lcssa = phi float [ %.301.i69, %B390.i ], [ %.452.i, %B438.if.i ]
  %.764.i = fadd float %total.2.1.i122, %total.4.0.i66.lcssa
  br label %B1320.i

B1320.i:                                          ; preds = %B882.if.i, %f32_weight_gradient_generic_row.body.exit
  %total.3.2.i = phi float [ %.764.i, %f32_weight_gradient_generic_row.body.exit ], [ %total.2.1.i122, %B882.if.i ]
  %.553.i = icmp sgt i64 %.500.i.0121, 1
  br i1 %.553.i, label %B882.if.i, label %B818.i.loopexit

B818.if.i:                                        ; preds = %B818.if.i.lr.ph, %B818.i.loopexit
  %total.4.0.i127 = phi float [ 0.000000e+00, %B818.if.i.lr.ph ], [ %total.2.1.i.lcssa, %B818.i.loopexit ]
  %.368.i1.0126 = phi i64 [ %spec.select104, %B818.if.i.lr.ph ], [ %.432.i, %B818.i.loopexit ]
  %.365.i.0125 = phi i64 [ %.11.i53, %B818.if.i.lr.ph ], [ %.436.i, %B818.i.loopexit ]
  %.432.i = add nsw i64 %.368.i1.0126, -1
  %.436.i = add i64 %.365.i.0125, 1
  br i1 %.553.i119.not, label %B818.i.loopexit, label %B882.if.i.lr.ph

B882.if.i.lr.ph:                                  ; preds = %B818.if.i
  %.701.i = mul nsw i64 %.365.i.0125, %.368.i
  %.597.i10 = mul nsw i64 %.365.i.0125, %.173.i5
  %.599.i11 = add nsw i64 %.597.i10, %.68.i
  %.630.i = mul nsw i64 %.599.i11, %.273.i
  %.633.i = add i64 %.630.i, %.68.i90
  br label %B882.if.i

B882.if.i:                                        ; preds = %B882.if.i.lr.ph, %B1320.i
  %total.2.1.i122 = phi float [ %total.4.0.i127, %B882.if.i.lr.ph ], [ %total.3.2.i, %B1320.i ]
  %.500.i.0121 = phi i64 [ %spec.select106, %B882.if.i.lr.ph ], [ %.562.i, %B1320.i ]
  %.497.i.0120 = phi i64 [ %.11.i58, %B882.if.i.lr.ph ], [ %.566.i, %B1320.i ]
  %.562.i = add nsw i64 %.500.i.0121, -1
  %.566.i = add i64 %.497.i.0120, 1
  br i1 %.139.i2, label %B1162.i, label %B1320.i

f32_weight_gradient_generic_map.body.exit:        ; preds = %B818.i.loopexit, %B1112.if.i
  %total.4.0.i.lcssa = phi float [ 0.000000e+00, %B1112.if.i ], [ %total.2.1.i.lcssa, %B818.i.loopexit ]
  %.1024.i = fadd float %total.2.2.i135, %total.4.0.i.lcssa
  %exitcond151.not = icmp eq i64 %.792.i, %.885.i
  br i1 %exitcond151.not, label %B1470.i, label %B1112.if.i

f32_weight_gradient_generic.body.exit:            ; preds = %B680.i.loopexit, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_weight_gradient_generic.body: %retptr"}
!2 = distinct !{!2, !"f32_weight_gradient_generic.body"}
!3 = !{!4, !6, !1}
!4 = distinct !{!4, !5, !"f32_weight_gradient_generic_before.body: %retptr"}
!5 = distinct !{!5, !"f32_weight_gradient_generic_before.body"}
!6 = distinct !{!6, !7, !"f32_weight_gradient_generic_map.body: %retptr"}
!7 = distinct !{!7, !"f32_weight_gradient_generic_map.body"}
!8 = !{!9, !6, !1}
!9 = distinct !{!9, !10, !"f32_weight_gradient_generic_before.body: %retptr"}
!10 = distinct !{!10, !"f32_weight_gradient_generic_before.body"}
!11 = !{!12, !6, !1}
!12 = distinct !{!12, !13, !"f32_weight_gradient_generic_before.body: %retptr"}
!13 = distinct !{!13, !"f32_weight_gradient_generic_before.body"}
!14 = !{!6, !1}
!15 = !{!16, !6, !1}
!16 = distinct !{!16, !17, !"f32_weight_gradient_generic_row.body: %retptr"}
!17 = distinct !{!17, !"f32_weight_gradient_generic_row.body"}

; LLVM 22.1.0, sources 3b935f9073034e0c160dff1fa404b492ea879208aa63d454c6e22cb52d545c15
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depthwise_weight_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.38.i = getelementptr i8, ptr %.1, i64 80
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.129.i = getelementptr i8, ptr %.1, i64 176
  %.130.i = load i64, ptr %.129.i, align 8, !noalias !0
  %.157.i = getelementptr i8, ptr %.1, i64 184
  %.158.i = load i64, ptr %.157.i, align 8, !noalias !0
  %.186.i = getelementptr i8, ptr %.1, i64 192
  %.187.i = load i64, ptr %.186.i, align 8, !noalias !0
  %.246.i = getelementptr i8, ptr %.1, i64 216
  %.247.i = load i64, ptr %.246.i, align 8, !noalias !0
  %.278.i = getelementptr i8, ptr %.1, i64 200
  %.279.i = load i64, ptr %.278.i, align 8, !noalias !0
  %.321.i = sub i64 %.4, %.3
  %.367.i493.not = icmp slt i64 %.321.i, 1
  br i1 %.367.i493.not, label %f32_depthwise_weight_gradient.body.exit, label %B520.if.i.lr.ph

B520.if.i.lr.ph:                                  ; preds = %.6
  %.218.i = getelementptr i8, ptr %.1, i64 208
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !0
  %.248.i = mul nsw i64 %.247.i, %.219.i
  %factor.op.mul492 = mul i64 %.248.i, %.279.i
  %factor.op.mul = mul i64 %.130.i, %.158.i
  %factor.op.mul491 = mul i64 %factor.op.mul, %.187.i
  %.97.i = getelementptr i8, ptr %.1, i64 96
  %.98.i = load i64, ptr %.97.i, align 8, !noalias !0
  %.69.i = getelementptr i8, ptr %.1, i64 88
  %.70.i = load i64, ptr %.69.i, align 8, !noalias !0
  %.99.i = mul i64 %.98.i, %.70.i
  %.444.i = getelementptr i8, ptr %.1, i64 32
  %.445.i = load i64, ptr %.444.i, align 8, !noalias !0
  %.446.i = lshr i64 %.445.i, 48
  %.448.i = load ptr, ptr %.2, align 8, !noalias !0
  %.449.i = and i64 %.445.i, 281474976710655
  %.450.i = getelementptr i64, ptr %.448.i, i64 %.446.i
  %.457.i = shl i64 %.99.i, 6
  %spec.select415 = tail call i64 @llvm.smax.i64(i64 %.99.i, i64 0)
  %.543.i424.not = icmp slt i64 %.99.i, 1
  %.622.i = load i64, ptr %.1, align 8, !noalias !0
  %.623.i = lshr i64 %.622.i, 48
  %.626.i = and i64 %.622.i, 281474976710655
  %.627.i = getelementptr i64, ptr %.448.i, i64 %.623.i
  %.159.i.reass.reass = shl i64 %factor.op.mul491, 6
  %.668.i = getelementptr i8, ptr %.1, i64 16
  %.669.i = load i64, ptr %.668.i, align 8, !noalias !0
  %.670.i = lshr i64 %.669.i, 48
  %.673.i = and i64 %.669.i, 281474976710655
  %.674.i = getelementptr i64, ptr %.448.i, i64 %.670.i
  %.281.i.reass = shl i64 %factor.op.mul492, 6
  %.33.i.i = getelementptr i8, ptr %.1, i64 128
  %.34.i.i = load i64, ptr %.33.i.i, align 8, !noalias !3
  %.62.i.i = getelementptr i8, ptr %.1, i64 152
  %.63.i.i = load i64, ptr %.62.i.i, align 8, !noalias !3
  %.34.i165 = getelementptr i8, ptr %.1, i64 104
  %.35.i166 = load i64, ptr %.34.i165, align 8, !noalias !8
  %.9.i203 = add i64 %.35.i166, -1
  %.814.i = shl i64 %.248.i, 6
  %.141.i = getelementptr i8, ptr %.1, i64 136
  %.171.i = shl i64 %.187.i, 6
  %.33.i.i169 = getelementptr i8, ptr %.1, i64 144
  %.62.i.i172 = getelementptr i8, ptr %.1, i64 168
  %.34.i176 = getelementptr i8, ptr %.1, i64 120
  %factor.op.mul496 = sub i64 1, %.98.i
  %.223.i = icmp ne i64 %.98.i, 3
  %.226.i = icmp ne i64 %.70.i, 3
  %or.cond.i.not422 = select i1 %.223.i, i1 true, i1 %.226.i
  %.355.i485.not = icmp slt i64 %.219.i, 1
  %.398.i = shl i64 %.247.i, 6
  %.431.i = getelementptr i8, ptr %.1, i64 112
  %.62.i116 = getelementptr i8, ptr %.1, i64 160
  %.586.i4482.not = icmp slt i64 %.70.i, 1
  %.660.i = shl i64 %.98.i, 6
  %.156.i479.not = icmp slt i64 %.98.i, 1
  %0 = shl nuw i64 %spec.select415, 6
  br label %B520.if.i

B518.i.loopexit:                                  ; preds = %B1114.i.loopexit, %B814.i
  %.367.i = icmp sgt i64 %.311.i.0495, 1
  br i1 %.367.i, label %B520.if.i, label %f32_depthwise_weight_gradient.body.exit

B814.i:                                           ; preds = %B706.if.i.preheader, %B520.if.i
  %.628.i = load ptr, ptr %.627.i, align 8, !noalias !0
  %.629.i = getelementptr i8, ptr %.628.i, i64 %.626.i
  %.636.i = mul i64 %.159.i.reass.reass, %.406.i
  %.637.i = getelementptr i8, ptr %.629.i, i64 %.636.i
  %.675.i = load ptr, ptr %.674.i, align 8, !noalias !0
  %.676.i = getelementptr i8, ptr %.675.i, i64 %.673.i
  %.685.i = mul i64 %.281.i.reass, %.406.i
  %.686.i = getelementptr i8, ptr %.676.i, i64 %.685.i
  %.35.i.i = mul nsw i64 %.34.i.i, %.413.i.recomposed
  %.64.i.i = sub nsw i64 %.35.i.i, %.63.i.i
  %.6.i201 = sub i64 0, %.64.i.i
  %.8.i202 = tail call i64 @llvm.smax.i64(i64 %.6.i201, i64 0)
  %.10.i204 = add i64 %.9.i203, %.8.i202
  %.11.i = udiv i64 %.10.i204, %.35.i166
  %.8.i = sub nsw i64 %.130.i, %.64.i.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i203, %.10.i
  %.13.i = udiv i64 %.12.i, %.35.i166
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.279.i, i64 %.13.i)
  %.732.i = sub i64 %.15.i, %.11.i
  %.775.i488.not = icmp slt i64 %.732.i, 1
  br i1 %.775.i488.not, label %B518.i.loopexit, label %B1114.if.i.lr.ph

B1114.if.i.lr.ph:                                 ; preds = %B814.i
  %.142.i = load i64, ptr %.141.i, align 8, !noalias !9
  %.172.i = mul i64 %.171.i, %.142.i
  %.63.i.i173 = load i64, ptr %.62.i.i172, align 8, !noalias !12
  %.35.i177 = load i64, ptr %.34.i176, align 8, !noalias !17
  %.8.i206 = tail call i64 @llvm.smax.i64(i64 %.63.i.i173, i64 0)
  %.9.i207 = add i64 %.35.i177, -1
  %.10.i208 = add i64 %.9.i207, %.8.i206
  %.11.i209 = udiv i64 %.10.i208, %.35.i177
  %.211.i = tail call i64 @llvm.smin.i64(i64 %.11.i209, i64 %.247.i)
  %.34.i142 = load i64, ptr %.33.i.i169, align 8, !noalias !18
  %.35.i143.reass = mul i64 %.34.i142, %factor.op.mul496
  %.64.i146.neg = add i64 %.187.i, %.63.i.i173
  %.8.i74 = add i64 %.64.i146.neg, %.35.i143.reass
  %.10.i75 = tail call i64 @llvm.smax.i64(i64 %.8.i74, i64 0)
  %.12.i77 = add i64 %.9.i207, %.10.i75
  %.13.i78 = udiv i64 %.12.i77, %.35.i177
  %.15.i79 = tail call i64 @llvm.smin.i64(i64 %.247.i, i64 %.13.i78)
  %.230.i = icmp sge i64 %.11.i209, %.15.i79
  %or.cond124.i.not = select i1 %or.cond.i.not422, i1 true, i1 %.230.i
  %.neg = mul i64 %.63.i.i173, -64
  %.151.i = sub i64 %.15.i79, %.211.i
  %spec.select417 = tail call i64 @llvm.smax.i64(i64 %.151.i, i64 0)
  %.197.i427.not = icmp slt i64 %.151.i, 1
  %.337.i = getelementptr i8, ptr %.459.i, i64 64
  %.350.i = getelementptr i8, ptr %.459.i, i64 128
  %.363.i = getelementptr i8, ptr %.459.i, i64 192
  %.376.i236 = getelementptr i8, ptr %.459.i, i64 256
  %.389.i = getelementptr i8, ptr %.459.i, i64 320
  %.402.i = getelementptr i8, ptr %.459.i, i64 384
  %.415.i = getelementptr i8, ptr %.459.i, i64 448
  %.428.i = getelementptr i8, ptr %.459.i, i64 512
  %spec.select418 = tail call i64 @llvm.smax.i64(i64 %.211.i, i64 0)
  %.133.i451.not = icmp slt i64 %.211.i, 1
  %.88.i = sub i64 %.247.i, %.15.i79
  %spec.select419 = tail call i64 @llvm.smax.i64(i64 %.88.i, i64 0)
  %.133.i354460.not = icmp slt i64 %.88.i, 1
  %.35.i125 = shl nsw i64 %.142.i, 1
  %.44.i = shl nsw i64 %.35.i177, 6
  %.75.i = shl nsw i64 %.34.i142, 6
  %.257.i = shl nsw i64 %.34.i142, 7
  %.217.i = shl nsw i64 %.35.i177, 6
  %1 = shl i64 %.35.i177, 8
  %.184.i = shl nsw i64 %.35.i177, 7
  %.197.i28 = mul nsw i64 %.35.i177, 192
  br label %B1114.if.i

B1114.i.loopexit:                                 ; preds = %B1276.i, %B1114.if.i
  %.775.i = icmp sgt i64 %.722.i.0490, 1
  br i1 %.775.i, label %B1114.if.i, label %B518.i.loopexit

B520.if.i:                                        ; preds = %B520.if.i.lr.ph, %B518.i.loopexit
  %.311.i.0495 = phi i64 [ %.321.i, %B520.if.i.lr.ph ], [ %.376.i, %B518.i.loopexit ]
  %.308.i.0494 = phi i64 [ %.3, %B520.if.i.lr.ph ], [ %.380.i, %B518.i.loopexit ]
  %.376.i = add nsw i64 %.311.i.0495, -1
  %.380.i = add i64 %.308.i.0494, 1
  %.406.i = udiv i64 %.308.i.0494, %.39.i
  %.412.i = mul nsw i64 %.406.i, %.39.i
  %.413.i.recomposed = urem i64 %.308.i.0494, %.39.i
  %.451.i = load ptr, ptr %.450.i, align 8, !noalias !0
  %.452.i = getelementptr i8, ptr %.451.i, i64 %.449.i
  %.458.i = mul i64 %.457.i, %.308.i.0494
  %.459.i = getelementptr i8, ptr %.452.i, i64 %.458.i
  br i1 %.543.i424.not, label %B814.i, label %B706.if.i.preheader

B706.if.i.preheader:                              ; preds = %B520.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.459.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B814.i

B1114.if.i:                                       ; preds = %B1114.if.i.lr.ph, %B1114.i.loopexit
  %.722.i.0490 = phi i64 [ %.732.i, %B1114.if.i.lr.ph ], [ %.784.i, %B1114.i.loopexit ]
  %.719.i.0489 = phi i64 [ %.11.i, %B1114.if.i.lr.ph ], [ %.788.i, %B1114.i.loopexit ]
  %.784.i = add nsw i64 %.722.i.0490, -1
  %.788.i = add i64 %.719.i.0489, 1
  %.815.i = mul i64 %.814.i, %.719.i.0489
  %.817.i = getelementptr i8, ptr %.686.i, i64 %.815.i
  br i1 %.355.i485.not, label %B1114.i.loopexit, label %B560.if.i.lr.ph

B560.if.i.lr.ph:                                  ; preds = %B1114.if.i
  %.432.i = load i64, ptr %.431.i, align 8, !noalias !9
  %.63.i117 = load i64, ptr %.62.i116, align 8, !noalias !23
  %.36.i = mul nsw i64 %.719.i.0489, %.35.i166
  %.38.i267 = add nsw i64 %.36.i, %.64.i.i
  %.96.i = mul nsw i64 %.38.i267, %.158.i
  br label %B560.if.i

B770.i:                                           ; preds = %B560.if.i
  %.450.i7 = add i64 %.441.i, %.35.i125
  %.452.i8 = icmp sge i64 %.450.i7, %.158.i
  %brmerge.i = select i1 %or.cond124.i.not, i1 true, i1 %.452.i8
  br i1 %brmerge.i, label %B998.i, label %B788.i

B788.i:                                           ; preds = %B770.i
  %.97.i270 = add nsw i64 %.441.i, %.96.i
  %.478.i = mul i64 %.171.i, %.97.i270
  %.480.i = getelementptr i8, ptr %.637.i, i64 %.478.i
  %.81.i = getelementptr i8, ptr %.480.i, i64 %.neg
  br i1 %.197.i427.not, label %f32_depthwise_gradient_nine.body.exit, label %B340.if.i

B340.if.i:                                        ; preds = %B788.i, %B340.if.i
  %c2.2.0.i438 = phi <16 x float> [ %.307.i, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %c1.2.0.i437 = phi <16 x float> [ %.299.i246, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %c0.2.0.i436 = phi <16 x float> [ %.292.i, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %b2.2.0.i435 = phi <16 x float> [ %.284.i, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %b1.2.0.i434 = phi <16 x float> [ %.276.i, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %b0.2.0.i433 = phi <16 x float> [ %.269.i, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %a2.2.0.i432 = phi <16 x float> [ %.261.i, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %a1.2.0.i431 = phi <16 x float> [ %.253.i243, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %a0.2.0.i430 = phi <16 x float> [ %.246.i241, %B340.if.i ], [ zeroinitializer, %B788.i ]
  %.138.i.0429 = phi i64 [ %.210.i, %B340.if.i ], [ %.211.i, %B788.i ]
  %.141.i220.0428 = phi i64 [ %.206.i240, %B340.if.i ], [ %spec.select417, %B788.i ]
  %.206.i240 = add nsw i64 %.141.i220.0428, -1
  %.210.i = add i64 %.138.i.0429, 1
  %.235.i = shl nsw i64 %.138.i.0429, 6
  %.237.i = getelementptr i8, ptr %.401.i, i64 %.235.i
  %.238.i = load <16 x float>, ptr %.237.i, align 4, !noalias !26
  %.240.i = mul nsw i64 %.44.i, %.138.i.0429
  %.242.i = getelementptr i8, ptr %.81.i, i64 %.240.i
  %.244.i = load <16 x float>, ptr %.242.i, align 4, !noalias !26
  %.246.i241 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.244.i, <16 x float> %.238.i, <16 x float> %a0.2.0.i430)
  %.250.i242 = getelementptr i8, ptr %.242.i, i64 %.75.i
  %.251.i = load <16 x float>, ptr %.250.i242, align 4, !noalias !26
  %.253.i243 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.251.i, <16 x float> %.238.i, <16 x float> %a1.2.0.i431)
  %.258.i = getelementptr i8, ptr %.242.i, i64 %.257.i
  %.259.i = load <16 x float>, ptr %.258.i, align 4, !noalias !26
  %.261.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.259.i, <16 x float> %.238.i, <16 x float> %a2.2.0.i432)
  %.265.i = getelementptr i8, ptr %.242.i, i64 %.172.i
  %.267.i = load <16 x float>, ptr %.265.i, align 4, !noalias !26
  %.269.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.267.i, <16 x float> %.238.i, <16 x float> %b0.2.0.i433)
  %.273.i = getelementptr i8, ptr %.265.i, i64 %.75.i
  %.274.i = load <16 x float>, ptr %.273.i, align 4, !noalias !26
  %.276.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.274.i, <16 x float> %.238.i, <16 x float> %b1.2.0.i434)
  %.281.i244 = getelementptr i8, ptr %.265.i, i64 %.257.i
  %.282.i = load <16 x float>, ptr %.281.i244, align 4, !noalias !26
  %.284.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.282.i, <16 x float> %.238.i, <16 x float> %b2.2.0.i435)
  %.288.i = getelementptr i8, ptr %.265.i, i64 %.172.i
  %.290.i = load <16 x float>, ptr %.288.i, align 4, !noalias !26
  %.292.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.290.i, <16 x float> %.238.i, <16 x float> %c0.2.0.i436)
  %.296.i245 = getelementptr i8, ptr %.288.i, i64 %.75.i
  %.297.i = load <16 x float>, ptr %.296.i245, align 4, !noalias !26
  %.299.i246 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.297.i, <16 x float> %.238.i, <16 x float> %c1.2.0.i437)
  %.304.i = getelementptr i8, ptr %.288.i, i64 %.257.i
  %.305.i247 = load <16 x float>, ptr %.304.i, align 4, !noalias !26
  %.307.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.305.i247, <16 x float> %.238.i, <16 x float> %c2.2.0.i438)
  %.197.i = icmp sgt i64 %.141.i220.0428, 1
  br i1 %.197.i, label %B340.if.i, label %f32_depthwise_gradient_nine.body.exit

f32_depthwise_gradient_nine.body.exit:            ; preds = %B340.if.i, %B788.i
  %a0.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.246.i241, %B340.if.i ]
  %a1.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.253.i243, %B340.if.i ]
  %a2.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.261.i, %B340.if.i ]
  %b0.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.269.i, %B340.if.i ]
  %b1.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.276.i, %B340.if.i ]
  %b2.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.284.i, %B340.if.i ]
  %c0.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.292.i, %B340.if.i ]
  %c1.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.299.i246, %B340.if.i ]
  %c2.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B788.i ], [ %.307.i, %B340.if.i ]
  %.327.i = load <16 x float>, ptr %.459.i, align 4, !noalias !26
  %.329.i = fadd <16 x float> %a0.2.0.i.lcssa, %.327.i
  store <16 x float> %.329.i, ptr %.459.i, align 4, !noalias !26
  %.338.i = load <16 x float>, ptr %.337.i, align 4, !noalias !26
  %.340.i = fadd <16 x float> %a1.2.0.i.lcssa, %.338.i
  store <16 x float> %.340.i, ptr %.337.i, align 4, !noalias !26
  %.351.i233 = load <16 x float>, ptr %.350.i, align 4, !noalias !26
  %.353.i = fadd <16 x float> %a2.2.0.i.lcssa, %.351.i233
  store <16 x float> %.353.i, ptr %.350.i, align 4, !noalias !26
  %.364.i234 = load <16 x float>, ptr %.363.i, align 4, !noalias !26
  %.366.i235 = fadd <16 x float> %b0.2.0.i.lcssa, %.364.i234
  store <16 x float> %.366.i235, ptr %.363.i, align 4, !noalias !26
  %.377.i237 = load <16 x float>, ptr %.376.i236, align 4, !noalias !26
  %.379.i = fadd <16 x float> %b1.2.0.i.lcssa, %.377.i237
  store <16 x float> %.379.i, ptr %.376.i236, align 4, !noalias !26
  %.390.i = load <16 x float>, ptr %.389.i, align 4, !noalias !26
  %.392.i = fadd <16 x float> %b2.2.0.i.lcssa, %.390.i
  store <16 x float> %.392.i, ptr %.389.i, align 4, !noalias !26
  %.403.i = load <16 x float>, ptr %.402.i, align 4, !noalias !26
  %.405.i = fadd <16 x float> %c0.2.0.i.lcssa, %.403.i
  store <16 x float> %.405.i, ptr %.402.i, align 4, !noalias !26
  %.416.i = load <16 x float>, ptr %.415.i, align 4, !noalias !26
  %.418.i = fadd <16 x float> %c1.2.0.i.lcssa, %.416.i
  store <16 x float> %.418.i, ptr %.415.i, align 4, !noalias !26
  %.429.i = load <16 x float>, ptr %.428.i, align 4, !noalias !26
  %.431.i238 = fadd <16 x float> %c2.2.0.i.lcssa, %.429.i
  store <16 x float> %.431.i238, ptr %.428.i, align 4, !noalias !26
  br i1 %.133.i451.not, label %f32_depthwise_gradient_edge.body.exit, label %B88.if.i

B88.i.loopexit:                                   ; preds = %B525.i
  %.142.i317 = add nsw i64 %.78.i.0452, -1
  %.146.i = add nuw nsw i64 %.75.i313.0453, 1
  %.133.i = icmp sgt i64 %.78.i.0452, 1
  br i1 %.133.i, label %B88.if.i, label %f32_depthwise_gradient_edge.body.exit

B525.i:                                           ; preds = %B330.if.i, %B170.if.i
  %exitcond498.not = icmp eq i64 %.274.i322, 3
  br i1 %exitcond498.not, label %B88.i.loopexit, label %B170.if.i

B88.if.i:                                         ; preds = %f32_depthwise_gradient_nine.body.exit, %B88.i.loopexit
  %.75.i313.0453 = phi i64 [ %.146.i, %B88.i.loopexit ], [ 0, %f32_depthwise_gradient_nine.body.exit ]
  %.78.i.0452 = phi i64 [ %.142.i317, %B88.i.loopexit ], [ %spec.select418, %f32_depthwise_gradient_nine.body.exit ]
  %.175.i = shl nsw i64 %.75.i313.0453, 6
  %.177.i318 = getelementptr i8, ptr %.401.i, i64 %.175.i
  %.178.i319 = load <16 x float>, ptr %.177.i318, align 4, !noalias !29
  %.331.i = mul nsw i64 %.75.i313.0453, %.35.i177
  br label %B170.if.i

B170.if.i:                                        ; preds = %B88.if.i, %B525.i
  %.205.i314.0450 = phi i64 [ 0, %B88.if.i ], [ %.274.i322, %B525.i ]
  %.274.i322 = add nuw nsw i64 %.205.i314.0450, 1
  %.35.i.i326 = mul nsw i64 %.205.i314.0450, %.34.i142
  %.64.i.i329 = sub nsw i64 %.35.i.i326, %.63.i.i173
  %.335.i = add nsw i64 %.64.i.i329, %.331.i
  %.340.i331 = icmp sgt i64 %.335.i, -1
  %.348.i332 = icmp slt i64 %.335.i, %.187.i
  %or.cond.i333 = select i1 %.340.i331, i1 %.348.i332, i1 false
  br i1 %or.cond.i333, label %B330.i.preheader, label %B525.i

B330.i.preheader:                                 ; preds = %B170.if.i
  %.484.i = shl nsw i64 %.335.i, 6
  %invariant.gep = getelementptr i8, ptr %.480.i, i64 %.484.i
  br label %B330.if.i

B330.if.i:                                        ; preds = %B330.i.preheader, %B330.if.i
  %.383.i.0448 = phi i64 [ 0, %B330.i.preheader ], [ %.452.i336, %B330.if.i ]
  %.452.i336 = add nuw nsw i64 %.383.i.0448, 1
  %.477.i = mul nuw nsw i64 %.383.i.0448, 3
  %.479.i = add nuw nsw i64 %.477.i, %.205.i314.0450
  %.480.i337 = shl nsw i64 %.479.i, 6
  %.482.i = mul nsw i64 %.383.i.0448, %.172.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.482.i
  %.488.i = load <16 x float>, ptr %gep, align 4, !noalias !29
  %.490.i339 = getelementptr i8, ptr %.459.i, i64 %.480.i337
  %.491.i = load <16 x float>, ptr %.490.i339, align 4, !noalias !29
  %.493.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.488.i, <16 x float> %.178.i319, <16 x float> %.491.i)
  store <16 x float> %.493.i, ptr %.490.i339, align 4, !noalias !29
  %exitcond.not = icmp eq i64 %.452.i336, 3
  br i1 %exitcond.not, label %B525.i, label %B330.if.i

f32_depthwise_gradient_edge.body.exit:            ; preds = %B88.i.loopexit, %f32_depthwise_gradient_nine.body.exit
  br i1 %.133.i354460.not, label %B1276.i, label %B88.if.i355

B88.i352.loopexit:                                ; preds = %B525.i383
  %.142.i357 = add nsw i64 %.78.i343.0461, -1
  %.146.i358 = add i64 %.75.i342.0462, 1
  %.133.i354 = icmp sgt i64 %.78.i343.0461, 1
  br i1 %.133.i354, label %B88.if.i355, label %B1276.i

B525.i383:                                        ; preds = %B330.if.i388, %B170.if.i365
  %exitcond500.not = icmp eq i64 %.274.i368, 3
  br i1 %exitcond500.not, label %B88.i352.loopexit, label %B170.if.i365

B88.if.i355:                                      ; preds = %f32_depthwise_gradient_edge.body.exit, %B88.i352.loopexit
  %.75.i342.0462 = phi i64 [ %.146.i358, %B88.i352.loopexit ], [ %.15.i79, %f32_depthwise_gradient_edge.body.exit ]
  %.78.i343.0461 = phi i64 [ %.142.i357, %B88.i352.loopexit ], [ %spec.select419, %f32_depthwise_gradient_edge.body.exit ]
  %.175.i359 = shl nsw i64 %.75.i342.0462, 6
  %.177.i360 = getelementptr i8, ptr %.401.i, i64 %.175.i359
  %.178.i361 = load <16 x float>, ptr %.177.i360, align 4, !noalias !32
  %.331.i371 = mul nsw i64 %.75.i342.0462, %.35.i177
  br label %B170.if.i365

B170.if.i365:                                     ; preds = %B88.if.i355, %B525.i383
  %.205.i344.0459 = phi i64 [ 0, %B88.if.i355 ], [ %.274.i368, %B525.i383 ]
  %.274.i368 = add nuw nsw i64 %.205.i344.0459, 1
  %.35.i.i374 = mul nsw i64 %.205.i344.0459, %.34.i142
  %.64.i.i377 = sub nsw i64 %.35.i.i374, %.63.i.i173
  %.335.i379 = add nsw i64 %.64.i.i377, %.331.i371
  %.340.i380 = icmp sgt i64 %.335.i379, -1
  %.348.i381 = icmp slt i64 %.335.i379, %.187.i
  %or.cond.i382 = select i1 %.340.i380, i1 %.348.i381, i1 false
  br i1 %or.cond.i382, label %B330.i385.preheader, label %B525.i383

B330.i385.preheader:                              ; preds = %B170.if.i365
  %.484.i396 = shl nsw i64 %.335.i379, 6
  %invariant.gep454 = getelementptr i8, ptr %.480.i, i64 %.484.i396
  br label %B330.if.i388

B330.if.i388:                                     ; preds = %B330.i385.preheader, %B330.if.i388
  %.383.i346.0457 = phi i64 [ 0, %B330.i385.preheader ], [ %.452.i391, %B330.if.i388 ]
  %.452.i391 = add nuw nsw i64 %.383.i346.0457, 1
  %.477.i392 = mul nuw nsw i64 %.383.i346.0457, 3
  %.479.i393 = add nuw nsw i64 %.477.i392, %.205.i344.0459
  %.480.i394 = shl nsw i64 %.479.i393, 6
  %.482.i395 = mul nsw i64 %.383.i346.0457, %.172.i
  %gep455 = getelementptr i8, ptr %invariant.gep454, i64 %.482.i395
  %.488.i398 = load <16 x float>, ptr %gep455, align 4, !noalias !32
  %.490.i399 = getelementptr i8, ptr %.459.i, i64 %.480.i394
  %.491.i400 = load <16 x float>, ptr %.490.i399, align 4, !noalias !32
  %.493.i401 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.488.i398, <16 x float> %.178.i361, <16 x float> %.491.i400)
  store <16 x float> %.493.i401, ptr %.490.i399, align 4, !noalias !32
  %exitcond499.not = icmp eq i64 %.452.i391, 3
  br i1 %exitcond499.not, label %B525.i383, label %B330.if.i388

B998.i:                                           ; preds = %B560.if.i, %B770.i
  br i1 %.586.i4482.not, label %B1276.i, label %B1028.if.i

B1100.i:                                          ; preds = %B1028.if.i
  %.97.i300 = add nsw i64 %.631.i, %.96.i
  %.655.i = mul i64 %.171.i, %.97.i300
  %.657.i = getelementptr i8, ptr %.637.i, i64 %.655.i
  %.663.i = mul i64 %.660.i, %.530.i.0483
  %.665.i = getelementptr i8, ptr %.459.i, i64 %.663.i
  br i1 %.156.i479.not, label %B1275.i, label %B134.if.i

B134.if.i:                                        ; preds = %B1100.i, %f32_depthwise_gradient_row.body.exit
  %.98.i10.0480 = phi i64 [ %.169.i12, %f32_depthwise_gradient_row.body.exit ], [ 0, %B1100.i ]
  %.169.i12 = add nuw nsw i64 %.98.i10.0480, 1
  %.35.i.i183 = mul nsw i64 %.98.i10.0480, %.34.i142
  %.64.i.i186 = sub nsw i64 %.35.i.i183, %.63.i.i173
  %.6.i210 = sub i64 0, %.64.i.i186
  %.8.i211 = tail call i64 @llvm.smax.i64(i64 %.6.i210, i64 0)
  %.10.i213 = add i64 %.9.i207, %.8.i211
  %.11.i214 = udiv i64 %.10.i213, %.35.i177
  %.8.i80 = sub nsw i64 %.187.i, %.64.i.i186
  %.10.i81 = tail call i64 @llvm.smax.i64(i64 %.8.i80, i64 0)
  %.12.i83 = add i64 %.9.i207, %.10.i81
  %.13.i84 = udiv i64 %.12.i83, %.35.i177
  %.15.i85 = tail call i64 @llvm.smin.i64(i64 %.247.i, i64 %.13.i84)
  %.198.i = sub nsw i64 %.15.i85, %.11.i214
  %.200.i = tail call i64 @llvm.smax.i64(i64 %.198.i, i64 0)
  %.202.i13 = mul nsw i64 %.11.i214, %.35.i177
  %.205.i = add nsw i64 %.202.i13, %.64.i.i186
  %.206.i = shl nsw i64 %.205.i, 6
  %.208.i14 = getelementptr i8, ptr %.657.i, i64 %.206.i
  %.209.i = shl nsw i64 %.11.i214, 6
  %.211.i15 = getelementptr i8, ptr %.401.i, i64 %.209.i
  %.212.i = shl nsw i64 %.98.i10.0480, 6
  %.214.i = getelementptr i8, ptr %.665.i, i64 %.212.i
  %.215.i = load <16 x float>, ptr %.214.i, align 4, !noalias !35
  %.3298.i = lshr i64 %.200.i, 2
  %.118.i463.not = icmp eq i64 %.3298.i, 0
  br i1 %.118.i463.not, label %B642.i, label %B134.if.i23

B642.i.loopexit:                                  ; preds = %B134.if.i23
  %2 = fadd <16 x float> %.193.i, %.206.i32
  br label %B642.i

B642.i:                                           ; preds = %B642.i.loopexit, %B134.if.i
  %c.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %2, %B642.i.loopexit ]
  %b.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %.180.i, %B642.i.loopexit ]
  %a.3.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %.169.i26, %B642.i.loopexit ]
  %.263.i = and i64 %.200.i, 3
  %.306.i474.not = icmp eq i64 %.263.i, 0
  br i1 %.306.i474.not, label %f32_depthwise_gradient_row.body.exit, label %B680.if.i.preheader

B680.if.i.preheader:                              ; preds = %B642.i
  %.221.i = and i64 %.200.i, 9223372036854775804
  br label %B680.if.i

B134.if.i23:                                      ; preds = %B134.if.i, %B134.if.i23
  %a.3.0.i469 = phi <16 x float> [ %.169.i26, %B134.if.i23 ], [ zeroinitializer, %B134.if.i ]
  %b.2.0.i468 = phi <16 x float> [ %.180.i, %B134.if.i23 ], [ zeroinitializer, %B134.if.i ]
  %d.2.0.i467 = phi <16 x float> [ %.206.i32, %B134.if.i23 ], [ zeroinitializer, %B134.if.i ]
  %c.2.0.i466 = phi <16 x float> [ %.193.i, %B134.if.i23 ], [ zeroinitializer, %B134.if.i ]
  %.63.i.0465 = phi i64 [ %.127.i, %B134.if.i23 ], [ %.3298.i, %B134.if.i ]
  %.60.i.0464 = phi i64 [ %.131.i, %B134.if.i23 ], [ 0, %B134.if.i ]
  %.127.i = add nsw i64 %.63.i.0465, -1
  %.131.i = add nuw nsw i64 %.60.i.0464, 1
  %.158.i24 = mul i64 %1, %.60.i.0464
  %.160.i = getelementptr i8, ptr %.208.i14, i64 %.158.i24
  %.162.i25 = shl nsw i64 %.60.i.0464, 8
  %.164.i = load <16 x float>, ptr %.160.i, align 4, !noalias !38
  %.166.i = getelementptr i8, ptr %.211.i15, i64 %.162.i25
  %.167.i = load <16 x float>, ptr %.166.i, align 4, !noalias !38
  %.169.i26 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.164.i, <16 x float> %.167.i, <16 x float> %a.3.0.i469)
  %.173.i = getelementptr i8, ptr %.160.i, i64 %.217.i
  %.174.i = load <16 x float>, ptr %.173.i, align 4, !noalias !38
  %.177.i = getelementptr i8, ptr %.166.i, i64 64
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !38
  %.180.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.174.i, <16 x float> %.178.i, <16 x float> %b.2.0.i468)
  %.185.i = getelementptr i8, ptr %.160.i, i64 %.184.i
  %.186.i27 = load <16 x float>, ptr %.185.i, align 4, !noalias !38
  %.190.i = getelementptr i8, ptr %.166.i, i64 128
  %.191.i = load <16 x float>, ptr %.190.i, align 4, !noalias !38
  %.193.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.186.i27, <16 x float> %.191.i, <16 x float> %c.2.0.i466)
  %.198.i29 = getelementptr i8, ptr %.160.i, i64 %.197.i28
  %.199.i = load <16 x float>, ptr %.198.i29, align 4, !noalias !38
  %.203.i30 = getelementptr i8, ptr %.166.i, i64 192
  %.204.i31 = load <16 x float>, ptr %.203.i30, align 4, !noalias !38
  %.206.i32 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.199.i, <16 x float> %.204.i31, <16 x float> %d.2.0.i467)
  %.118.i = icmp samesign ugt i64 %.63.i.0465, 1
  br i1 %.118.i, label %B134.if.i23, label %B642.i.loopexit

B680.if.i:                                        ; preds = %B680.if.i.preheader, %B680.if.i
  %a.4.0.i477 = phi <16 x float> [ %.354.i22, %B680.if.i ], [ %a.3.0.i.lcssa, %B680.if.i.preheader ]
  %.253.i.0476 = phi i64 [ %.315.i, %B680.if.i ], [ %.263.i, %B680.if.i.preheader ]
  %.250.i.0475 = phi i64 [ %.319.i, %B680.if.i ], [ %.221.i, %B680.if.i.preheader ]
  %.315.i = add nsw i64 %.253.i.0476, -1
  %.319.i = add nuw nsw i64 %.250.i.0475, 1
  %.345.i = mul nsw i64 %.250.i.0475, %.217.i
  %.347.i = getelementptr i8, ptr %.208.i14, i64 %.345.i
  %.348.i = load <16 x float>, ptr %.347.i, align 4, !noalias !38
  %.349.i = shl nsw i64 %.250.i.0475, 6
  %.351.i = getelementptr i8, ptr %.211.i15, i64 %.349.i
  %.352.i = load <16 x float>, ptr %.351.i, align 4, !noalias !38
  %.354.i22 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.348.i, <16 x float> %.352.i, <16 x float> %a.4.0.i477)
  %.306.i = icmp samesign ugt i64 %.253.i.0476, 1
  br i1 %.306.i, label %B680.if.i, label %f32_depthwise_gradient_row.body.exit

f32_depthwise_gradient_row.body.exit:             ; preds = %B680.if.i, %B642.i
  %a.4.0.i.lcssa = phi <16 x float> [ %a.3.0.i.lcssa, %B642.i ], [ %.354.i22, %B680.if.i ]
  %.370.i = fadd <16 x float> %b.2.0.i.lcssa, %a.4.0.i.lcssa
  %.382.i = fadd <16 x float> %c.2.0.i.lcssa, %.370.i
  %.219.i17 = fadd <16 x float> %.215.i, %.382.i
  store <16 x float> %.219.i17, ptr %.214.i, align 4, !noalias !35
  %exitcond501.not = icmp eq i64 %.98.i, %.169.i12
  br i1 %exitcond501.not, label %B1275.i, label %B134.if.i

B1275.i:                                          ; preds = %f32_depthwise_gradient_row.body.exit, %B1100.i, %B1028.if.i
  %exitcond502.not = icmp eq i64 %.70.i, %.599.i
  br i1 %exitcond502.not, label %B1276.i, label %B1028.if.i

B1276.i:                                          ; preds = %B88.i352.loopexit, %B1275.i, %f32_depthwise_gradient_edge.body.exit, %B998.i
  %exitcond503.not = icmp eq i64 %.219.i, %.368.i
  br i1 %exitcond503.not, label %B1114.i.loopexit, label %B560.if.i

B560.if.i:                                        ; preds = %B560.if.i.lr.ph, %B1276.i
  %.296.i.0486 = phi i64 [ 0, %B560.if.i.lr.ph ], [ %.368.i, %B1276.i ]
  %.368.i = add nuw nsw i64 %.296.i.0486, 1
  %.399.i = mul i64 %.398.i, %.296.i.0486
  %.401.i = getelementptr i8, ptr %.817.i, i64 %.399.i
  %.434.i = mul nsw i64 %.432.i, %.296.i.0486
  %.441.i = sub i64 %.434.i, %.63.i117
  %.442.i = icmp sgt i64 %.441.i, -1
  br i1 %.442.i, label %B770.i, label %B998.i

B1028.if.i:                                       ; preds = %B998.i, %B1275.i
  %.530.i.0483 = phi i64 [ %.599.i, %B1275.i ], [ 0, %B998.i ]
  %.599.i = add nuw nsw i64 %.530.i.0483, 1
  %.35.i = mul nsw i64 %.142.i, %.530.i.0483
  %.64.i122 = sub nsw i64 %.35.i, %.63.i117
  %.631.i = add nsw i64 %.64.i122, %.434.i
  %.632.i = icmp sgt i64 %.631.i, -1
  %.639.i = icmp slt i64 %.631.i, %.158.i
  %or.cond125.i = select i1 %.632.i, i1 %.639.i, i1 false
  br i1 %or.cond125.i, label %B1100.i, label %B1275.i

f32_depthwise_weight_gradient.body.exit:          ; preds = %B518.i.loopexit, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise_weight_gradient.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise_weight_gradient.body"}
!3 = !{!4, !6, !1}
!4 = distinct !{!4, !5, !"f32_depthwise_gradient_before.body: %retptr"}
!5 = distinct !{!5, !"f32_depthwise_gradient_before.body"}
!6 = distinct !{!6, !7, !"f32_depthwise_gradient_first.body: %retptr"}
!7 = distinct !{!7, !"f32_depthwise_gradient_first.body"}
!8 = !{!6, !1}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_depthwise_gradient_plane.body: %retptr"}
!11 = distinct !{!11, !"f32_depthwise_gradient_plane.body"}
!12 = !{!13, !15, !10, !1}
!13 = distinct !{!13, !14, !"f32_depthwise_gradient_before.body: %retptr"}
!14 = distinct !{!14, !"f32_depthwise_gradient_before.body"}
!15 = distinct !{!15, !16, !"f32_depthwise_gradient_first.body: %retptr"}
!16 = distinct !{!16, !"f32_depthwise_gradient_first.body"}
!17 = !{!15, !10, !1}
!18 = !{!19, !21, !10, !1}
!19 = distinct !{!19, !20, !"f32_depthwise_gradient_before.body: %retptr"}
!20 = distinct !{!20, !"f32_depthwise_gradient_before.body"}
!21 = distinct !{!21, !22, !"f32_depthwise_gradient_past.body: %retptr"}
!22 = distinct !{!22, !"f32_depthwise_gradient_past.body"}
!23 = !{!24, !10, !1}
!24 = distinct !{!24, !25, !"f32_depthwise_gradient_before.body: %retptr"}
!25 = distinct !{!25, !"f32_depthwise_gradient_before.body"}
!26 = !{!27, !10, !1}
!27 = distinct !{!27, !28, !"f32_depthwise_gradient_nine.body: %retptr"}
!28 = distinct !{!28, !"f32_depthwise_gradient_nine.body"}
!29 = !{!30, !10, !1}
!30 = distinct !{!30, !31, !"f32_depthwise_gradient_edge.body: %retptr"}
!31 = distinct !{!31, !"f32_depthwise_gradient_edge.body"}
!32 = !{!33, !10, !1}
!33 = distinct !{!33, !34, !"f32_depthwise_gradient_edge.body: %retptr"}
!34 = distinct !{!34, !"f32_depthwise_gradient_edge.body"}
!35 = !{!36, !10, !1}
!36 = distinct !{!36, !37, !"f32_depthwise_gradient_taps.body: %retptr"}
!37 = distinct !{!37, !"f32_depthwise_gradient_taps.body"}
!38 = !{!39, !36, !10, !1}
!39 = distinct !{!39, !40, !"f32_depthwise_gradient_row.body: %retptr"}
!40 = distinct !{!40, !"f32_depthwise_gradient_row.body"}

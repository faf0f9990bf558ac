; LLVM 22.1.0, sources cbdbd847cd9d7b94801b99351c5fd74ebd73591300082ee7786941f93ee3122e
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depthwise_weight_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.40.i = getelementptr i8, ptr %.1, i64 96
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.73.i = getelementptr i8, ptr %.1, i64 104
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.103.i = getelementptr i8, ptr %.1, i64 88
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !0
  %.109.i = udiv i64 %.74.i, %.104.i
  %.141.i = getelementptr i8, ptr %.1, i64 80
  %.142.i = load i64, ptr %.141.i, align 8, !noalias !0
  %.174.i = getelementptr i8, ptr %.1, i64 192
  %.175.i = load i64, ptr %.174.i, align 8, !noalias !0
  %.204.i = getelementptr i8, ptr %.1, i64 200
  %.205.i = load i64, ptr %.204.i, align 8, !noalias !0
  %.235.i = getelementptr i8, ptr %.1, i64 208
  %.236.i = load i64, ptr %.235.i, align 8, !noalias !0
  %.299.i = getelementptr i8, ptr %.1, i64 232
  %.300.i = load i64, ptr %.299.i, align 8, !noalias !0
  %.333.i = getelementptr i8, ptr %.1, i64 216
  %.334.i = load i64, ptr %.333.i, align 8, !noalias !0
  %.376.i = sub i64 %.4, %.3
  %.422.i502.not = icmp slt i64 %.376.i, 1
  br i1 %.422.i502.not, label %f32_depthwise_weight_gradient.body.exit, label %B602.if.i.lr.ph

B602.if.i.lr.ph:                                  ; preds = %.6
  %.269.i = getelementptr i8, ptr %.1, i64 224
  %.270.i = load i64, ptr %.269.i, align 8, !noalias !0
  %.301.i = mul nsw i64 %.300.i, %.270.i
  %factor.op.mul501 = shl i64 %.301.i, 6
  %factor.op.mul500 = mul i64 %.175.i, %.236.i
  %factor.op.mul = shl i64 %factor.op.mul500, 6
  %.510.i = getelementptr i8, ptr %.1, i64 112
  %.511.i = load i64, ptr %.510.i, align 8, !noalias !0
  %.513.i = mul i64 %.511.i, %.104.i
  %.543.i = getelementptr i8, ptr %.1, i64 32
  %.544.i = load i64, ptr %.543.i, align 8, !noalias !0
  %.545.i = lshr i64 %.544.i, 48
  %.547.i = load ptr, ptr %.2, align 8, !noalias !0
  %.548.i = and i64 %.544.i, 281474976710655
  %.549.i = getelementptr i64, ptr %.547.i, i64 %.545.i
  %factor.op.mul505 = shl i64 %.513.i, 6
  %spec.select417 = tail call i64 @llvm.smax.i64(i64 %.513.i, i64 0)
  %.640.i427.not = icmp slt i64 %.513.i, 1
  %.719.i = getelementptr i8, ptr %.1, i64 72
  %.720.i = load i64, ptr %.719.i, align 8, !noalias !0
  %factor.op.mul.reass.reass = mul i64 %factor.op.mul, %.205.i
  %factor.op.mul495.reass = mul i64 %factor.op.mul501, %.334.i
  %.800.i496.not = icmp slt i64 %.720.i, 1
  %.919.i = getelementptr i8, ptr %.1, i64 16
  %.35.i.i = getelementptr i8, ptr %.1, i64 144
  %.66.i.i = getelementptr i8, ptr %.1, i64 168
  %.36.i166 = getelementptr i8, ptr %.1, i64 120
  %.122.i = getelementptr i8, ptr %.1, i64 152
  %.154.i = shl i64 %.236.i, 6
  %.35.i.i170 = getelementptr i8, ptr %.1, i64 160
  %.66.i.i173 = getelementptr i8, ptr %.1, i64 184
  %.36.i177 = getelementptr i8, ptr %.1, i64 136
  %factor.op.mul499 = sub i64 1, %.511.i
  %.208.i = icmp ne i64 %.511.i, 3
  %.213.i = icmp ne i64 %.104.i, 3
  %or.cond.i.not425 = or i1 %.213.i, %.208.i
  %.344.i488.not = icmp slt i64 %.270.i, 1
  %.387.i = shl i64 %.300.i, 6
  %.422.i3 = getelementptr i8, ptr %.1, i64 128
  %.66.i117 = getelementptr i8, ptr %.1, i64 176
  %.1068.i = add i64 %.104.i, -1
  %spec.select423 = tail call i64 @llvm.smax.i64(i64 %.104.i, i64 0)
  %.582.i485.not = icmp eq i64 %spec.select423, 0
  %.660.i = shl i64 %.511.i, 6
  %.160.i482.not = icmp slt i64 %.511.i, 1
  %0 = shl nuw i64 %spec.select417, 6
  br label %B602.if.i

B600.i.loopexit:                                  ; preds = %B1086.i.loopexit, %B1008.i
  %.422.i = icmp sgt i64 %.366.i.0504, 1
  br i1 %.422.i, label %B602.if.i, label %f32_depthwise_weight_gradient.body.exit

B1008.i:                                          ; preds = %B900.if.i.preheader, %B602.if.i
  br i1 %.800.i496.not, label %B600.i.loopexit, label %B1086.if.i.lr.ph

B1086.if.i.lr.ph:                                 ; preds = %B1008.i
  %.872.i = load i64, ptr %.1, align 8, !noalias !0
  %.873.i = lshr i64 %.872.i, 48
  %.876.i = and i64 %.872.i, 281474976710655
  %.877.i = getelementptr i64, ptr %.547.i, i64 %.873.i
  %.920.i = load i64, ptr %.919.i, align 8, !noalias !0
  %.921.i = lshr i64 %.920.i, 48
  %.924.i = and i64 %.920.i, 281474976710655
  %.925.i = getelementptr i64, ptr %.547.i, i64 %.921.i
  %.36.i.i = load i64, ptr %.35.i.i, align 8, !noalias !3
  %.37.i.i = mul nsw i64 %.36.i.i, %.470.i.recomposed
  %.67.i.i = load i64, ptr %.66.i.i, align 8, !noalias !3
  %.68.i.i = sub nsw i64 %.37.i.i, %.67.i.i
  %.37.i167 = load i64, ptr %.36.i166, align 8, !noalias !8
  %.6.i201 = sub i64 0, %.68.i.i
  %.8.i202 = tail call i64 @llvm.smax.i64(i64 %.6.i201, i64 0)
  %.9.i203 = add i64 %.37.i167, -1
  %.10.i204 = add i64 %.9.i203, %.8.i202
  %.11.i205 = udiv i64 %.10.i204, %.37.i167
  %.8.i = sub nsw i64 %.175.i, %.68.i.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i203, %.10.i
  %.13.i = udiv i64 %.12.i, %.37.i167
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.334.i, i64 %.13.i)
  %.980.i = sub i64 %.15.i, %.11.i205
  %spec.select418 = tail call i64 @llvm.smax.i64(i64 %.980.i, i64 0)
  %.1023.i491.not = icmp slt i64 %.980.i, 1
  %.440.i = add i64 %.1068.i, %.478.i
  %.341.i = getelementptr i8, ptr %.557.i, i64 64
  %.354.i236 = getelementptr i8, ptr %.557.i, i64 128
  %.367.i = getelementptr i8, ptr %.557.i, i64 192
  %.380.i = getelementptr i8, ptr %.557.i, i64 256
  %.393.i = getelementptr i8, ptr %.557.i, i64 320
  %.406.i = getelementptr i8, ptr %.557.i, i64 384
  %.419.i = getelementptr i8, ptr %.557.i, i64 448
  %.432.i = getelementptr i8, ptr %.557.i, i64 512
  br label %B1086.if.i

B1086.i.loopexit:                                 ; preds = %B1406.i.loopexit, %B1086.if.i
  %exitcond512.not = icmp eq i64 %.720.i, %.813.i
  br i1 %exitcond512.not, label %B600.i.loopexit, label %B1086.if.i

B1406.i.loopexit:                                 ; preds = %B1244.i, %B1406.if.i
  %.1023.i = icmp sgt i64 %.970.i.0493, 1
  br i1 %.1023.i, label %B1406.if.i, label %B1086.i.loopexit

B602.if.i:                                        ; preds = %B602.if.i.lr.ph, %B600.i.loopexit
  %.366.i.0504 = phi i64 [ %.376.i, %B602.if.i.lr.ph ], [ %.431.i, %B600.i.loopexit ]
  %.363.i.0503 = phi i64 [ %.3, %B602.if.i.lr.ph ], [ %.435.i, %B600.i.loopexit ]
  %.431.i = add nsw i64 %.366.i.0504, -1
  %.435.i = add i64 %.363.i.0503, 1
  %.461.i = udiv i64 %.363.i.0503, %.109.i
  %.463.i = udiv i64 %.461.i, %.41.i
  %.469.i = mul nsw i64 %.463.i, %.41.i
  %.470.i.recomposed = urem i64 %.461.i, %.41.i
  %.475.i = mul nsw i64 %.461.i, %.109.i
  %.476.i.recomposed = urem i64 %.363.i.0503, %.109.i
  %.478.i = mul nsw i64 %.476.i.recomposed, %.104.i
  %.550.i = load ptr, ptr %.549.i, align 8, !noalias !0
  %.551.i = getelementptr i8, ptr %.550.i, i64 %.548.i
  %.555.i.reass = mul i64 %.363.i.0503, %factor.op.mul505
  %.557.i = getelementptr i8, ptr %.551.i, i64 %.555.i.reass
  br i1 %.640.i427.not, label %B1008.i, label %B900.if.i.preheader

B900.if.i.preheader:                              ; preds = %B602.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.557.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B1008.i

B1086.if.i:                                       ; preds = %B1086.if.i.lr.ph, %B1086.i.loopexit
  %.744.i.0497 = phi i64 [ 0, %B1086.if.i.lr.ph ], [ %.813.i, %B1086.i.loopexit ]
  %.813.i = add nuw nsw i64 %.744.i.0497, 1
  %1 = mul nsw i64 %.744.i.0497, %.142.i
  %.841.i = add nsw i64 %1, %.463.i
  %.878.i = load ptr, ptr %.877.i, align 8, !noalias !0
  %.879.i = getelementptr i8, ptr %.878.i, i64 %.876.i
  %.885.i = mul i64 %factor.op.mul.reass.reass, %.841.i
  %.886.i = getelementptr i8, ptr %.879.i, i64 %.885.i
  %.926.i = load ptr, ptr %.925.i, align 8, !noalias !0
  %.927.i = getelementptr i8, ptr %.926.i, i64 %.924.i
  %.933.i = mul i64 %factor.op.mul495.reass, %.841.i
  %.934.i = getelementptr i8, ptr %.927.i, i64 %.933.i
  br i1 %.1023.i491.not, label %B1086.i.loopexit, label %B1406.if.i.lr.ph

B1406.if.i.lr.ph:                                 ; preds = %B1086.if.i
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !9
  %.155.i = mul i64 %.154.i, %.123.i
  %.67.i.i174 = load i64, ptr %.66.i.i173, align 8, !noalias !12
  %.37.i178 = load i64, ptr %.36.i177, align 8, !noalias !17
  %.8.i207 = tail call i64 @llvm.smax.i64(i64 %.67.i.i174, i64 0)
  %.9.i208 = add i64 %.37.i178, -1
  %.10.i209 = add i64 %.9.i208, %.8.i207
  %.11.i210 = udiv i64 %.10.i209, %.37.i178
  %.196.i = tail call i64 @llvm.smin.i64(i64 %.11.i210, i64 %.300.i)
  %.36.i143 = load i64, ptr %.35.i.i170, align 8, !noalias !18
  %.37.i144.reass = mul i64 %.36.i143, %factor.op.mul499
  %.68.i147.neg = add i64 %.236.i, %.67.i.i174
  %.8.i75 = add i64 %.68.i147.neg, %.37.i144.reass
  %.10.i76 = tail call i64 @llvm.smax.i64(i64 %.8.i75, i64 0)
  %.12.i78 = add i64 %.9.i208, %.10.i76
  %.13.i79 = udiv i64 %.12.i78, %.37.i178
  %.15.i80 = tail call i64 @llvm.smin.i64(i64 %.300.i, i64 %.13.i79)
  %.217.i = icmp sge i64 %.11.i210, %.15.i80
  %or.cond129.i.not = select i1 %or.cond.i.not425, i1 true, i1 %.217.i
  %.neg = mul i64 %.67.i.i174, -64
  %.155.i231 = sub i64 %.15.i80, %.196.i
  %spec.select420 = tail call i64 @llvm.smax.i64(i64 %.155.i231, i64 0)
  %.201.i233430.not = icmp slt i64 %.155.i231, 1
  %spec.select421 = tail call i64 @llvm.smax.i64(i64 %.196.i, i64 0)
  %.135.i454.not = icmp slt i64 %.196.i, 1
  %.90.i350 = sub i64 %.300.i, %.15.i80
  %spec.select422 = tail call i64 @llvm.smax.i64(i64 %.90.i350, i64 0)
  %.135.i355463.not = icmp slt i64 %.90.i350, 1
  %.37.i = mul nsw i64 %.123.i, %.478.i
  %.37.i126 = mul nsw i64 %.123.i, %.440.i
  %.46.i = shl nsw i64 %.37.i178, 6
  %.79.i = shl nsw i64 %.36.i143, 6
  %.261.i244 = shl nsw i64 %.36.i143, 7
  %.221.i = shl nsw i64 %.37.i178, 6
  %2 = shl i64 %.37.i178, 8
  %.184.i = shl nsw i64 %.37.i178, 7
  %.197.i = mul nsw i64 %.37.i178, 192
  br label %B1406.if.i

B1406.if.i:                                       ; preds = %B1406.if.i.lr.ph, %B1406.i.loopexit
  %.970.i.0493 = phi i64 [ %spec.select418, %B1406.if.i.lr.ph ], [ %.1032.i, %B1406.i.loopexit ]
  %.967.i.0492 = phi i64 [ %.11.i205, %B1406.if.i.lr.ph ], [ %.1036.i, %B1406.i.loopexit ]
  %.1032.i = add nsw i64 %.970.i.0493, -1
  %.1036.i = add i64 %.967.i.0492, 1
  %.1063.i = mul i64 %factor.op.mul501, %.967.i.0492
  %.1065.i = getelementptr i8, ptr %.934.i, i64 %.1063.i
  br i1 %.344.i488.not, label %B1406.i.loopexit, label %B514.if.i.lr.ph

B514.if.i.lr.ph:                                  ; preds = %B1406.if.i
  %.423.i = load i64, ptr %.422.i3, align 8, !noalias !9
  %.67.i = load i64, ptr %.66.i117, align 8, !noalias !23
  %.68.i = sub nsw i64 %.37.i, %.67.i
  %invariant.op = sub i64 %.37.i126, %.67.i
  %.38.i = mul nsw i64 %.967.i.0492, %.37.i167
  %.40.i270 = add nsw i64 %.38.i, %.68.i.i
  %.102.i273 = mul nsw i64 %.40.i270, %.205.i
  br label %B514.if.i

B730.i:                                           ; preds = %B514.if.i
  %.444.i.reass = add i64 %.425.i, %invariant.op
  %.446.i = icmp sge i64 %.444.i.reass, %.205.i
  %brmerge.i = select i1 %or.cond129.i.not, i1 true, i1 %.446.i
  br i1 %brmerge.i, label %B958.i, label %B748.i

B748.i:                                           ; preds = %B730.i
  %.103.i274 = add nsw i64 %.433.i, %.102.i273
  %.473.i = mul i64 %.154.i, %.103.i274
  %.475.i6 = getelementptr i8, ptr %.886.i, i64 %.473.i
  %.85.i = getelementptr i8, ptr %.475.i6, i64 %.neg
  br i1 %.201.i233430.not, label %f32_depthwise_gradient_nine.body.exit, label %B340.if.i

B340.if.i:                                        ; preds = %B748.i, %B340.if.i
  %c2.2.0.i441 = phi <16 x float> [ %.311.i, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %c1.2.0.i440 = phi <16 x float> [ %.303.i, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %c0.2.0.i439 = phi <16 x float> [ %.296.i, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %b2.2.0.i438 = phi <16 x float> [ %.288.i248, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %b1.2.0.i437 = phi <16 x float> [ %.280.i, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %b0.2.0.i436 = phi <16 x float> [ %.273.i, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %a2.2.0.i435 = phi <16 x float> [ %.265.i, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %a1.2.0.i434 = phi <16 x float> [ %.257.i, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %a0.2.0.i433 = phi <16 x float> [ %.250.i243, %B340.if.i ], [ zeroinitializer, %B748.i ]
  %.142.i220.0432 = phi i64 [ %.214.i, %B340.if.i ], [ %.196.i, %B748.i ]
  %.145.i.0431 = phi i64 [ %.210.i242, %B340.if.i ], [ %spec.select420, %B748.i ]
  %.210.i242 = add nsw i64 %.145.i.0431, -1
  %.214.i = add i64 %.142.i220.0432, 1
  %.239.i = shl nsw i64 %.142.i220.0432, 6
  %.241.i = getelementptr i8, ptr %.390.i, i64 %.239.i
  %.242.i = load <16 x float>, ptr %.241.i, align 4, !noalias !26
  %.244.i = mul nsw i64 %.46.i, %.142.i220.0432
  %.246.i = getelementptr i8, ptr %.85.i, i64 %.244.i
  %.248.i = load <16 x float>, ptr %.246.i, align 4, !noalias !26
  %.250.i243 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.248.i, <16 x float> %.242.i, <16 x float> %a0.2.0.i433)
  %.254.i = getelementptr i8, ptr %.246.i, i64 %.79.i
  %.255.i = load <16 x float>, ptr %.254.i, align 4, !noalias !26
  %.257.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.255.i, <16 x float> %.242.i, <16 x float> %a1.2.0.i434)
  %.262.i = getelementptr i8, ptr %.246.i, i64 %.261.i244
  %.263.i245 = load <16 x float>, ptr %.262.i, align 4, !noalias !26
  %.265.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.263.i245, <16 x float> %.242.i, <16 x float> %a2.2.0.i435)
  %.269.i246 = getelementptr i8, ptr %.246.i, i64 %.155.i
  %.271.i = load <16 x float>, ptr %.269.i246, align 4, !noalias !26
  %.273.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.271.i, <16 x float> %.242.i, <16 x float> %b0.2.0.i436)
  %.277.i = getelementptr i8, ptr %.269.i246, i64 %.79.i
  %.278.i = load <16 x float>, ptr %.277.i, align 4, !noalias !26
  %.280.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.278.i, <16 x float> %.242.i, <16 x float> %b1.2.0.i437)
  %.285.i247 = getelementptr i8, ptr %.269.i246, i64 %.261.i244
  %.286.i = load <16 x float>, ptr %.285.i247, align 4, !noalias !26
  %.288.i248 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.286.i, <16 x float> %.242.i, <16 x float> %b2.2.0.i438)
  %.292.i = getelementptr i8, ptr %.269.i246, i64 %.155.i
  %.294.i = load <16 x float>, ptr %.292.i, align 4, !noalias !26
  %.296.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.294.i, <16 x float> %.242.i, <16 x float> %c0.2.0.i439)
  %.300.i249 = getelementptr i8, ptr %.292.i, i64 %.79.i
  %.301.i250 = load <16 x float>, ptr %.300.i249, align 4, !noalias !26
  %.303.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.301.i250, <16 x float> %.242.i, <16 x float> %c1.2.0.i440)
  %.308.i = getelementptr i8, ptr %.292.i, i64 %.261.i244
  %.309.i = load <16 x float>, ptr %.308.i, align 4, !noalias !26
  %.311.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.309.i, <16 x float> %.242.i, <16 x float> %c2.2.0.i441)
  %.201.i233 = icmp sgt i64 %.145.i.0431, 1
  br i1 %.201.i233, label %B340.if.i, label %f32_depthwise_gradient_nine.body.exit

f32_depthwise_gradient_nine.body.exit:            ; preds = %B340.if.i, %B748.i
  %a0.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.250.i243, %B340.if.i ]
  %a1.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.257.i, %B340.if.i ]
  %a2.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.265.i, %B340.if.i ]
  %b0.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.273.i, %B340.if.i ]
  %b1.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.280.i, %B340.if.i ]
  %b2.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.288.i248, %B340.if.i ]
  %c0.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.296.i, %B340.if.i ]
  %c1.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.303.i, %B340.if.i ]
  %c2.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B748.i ], [ %.311.i, %B340.if.i ]
  %.331.i = load <16 x float>, ptr %.557.i, align 4, !noalias !26
  %.333.i234 = fadd <16 x float> %a0.2.0.i.lcssa, %.331.i
  store <16 x float> %.333.i234, ptr %.557.i, align 4, !noalias !26
  %.342.i = load <16 x float>, ptr %.341.i, align 4, !noalias !26
  %.344.i235 = fadd <16 x float> %a1.2.0.i.lcssa, %.342.i
  store <16 x float> %.344.i235, ptr %.341.i, align 4, !noalias !26
  %.355.i = load <16 x float>, ptr %.354.i236, align 4, !noalias !26
  %.357.i237 = fadd <16 x float> %a2.2.0.i.lcssa, %.355.i
  store <16 x float> %.357.i237, ptr %.354.i236, align 4, !noalias !26
  %.368.i = load <16 x float>, ptr %.367.i, align 4, !noalias !26
  %.370.i238 = fadd <16 x float> %b0.2.0.i.lcssa, %.368.i
  store <16 x float> %.370.i238, ptr %.367.i, align 4, !noalias !26
  %.381.i = load <16 x float>, ptr %.380.i, align 4, !noalias !26
  %.383.i = fadd <16 x float> %b1.2.0.i.lcssa, %.381.i
  store <16 x float> %.383.i, ptr %.380.i, align 4, !noalias !26
  %.394.i = load <16 x float>, ptr %.393.i, align 4, !noalias !26
  %.396.i = fadd <16 x float> %b2.2.0.i.lcssa, %.394.i
  store <16 x float> %.396.i, ptr %.393.i, align 4, !noalias !26
  %.407.i = load <16 x float>, ptr %.406.i, align 4, !noalias !26
  %.409.i = fadd <16 x float> %c0.2.0.i.lcssa, %.407.i
  store <16 x float> %.409.i, ptr %.406.i, align 4, !noalias !26
  %.420.i = load <16 x float>, ptr %.419.i, align 4, !noalias !26
  %.422.i239 = fadd <16 x float> %c1.2.0.i.lcssa, %.420.i
  store <16 x float> %.422.i239, ptr %.419.i, align 4, !noalias !26
  %.433.i240 = load <16 x float>, ptr %.432.i, align 4, !noalias !26
  %.435.i241 = fadd <16 x float> %c2.2.0.i.lcssa, %.433.i240
  store <16 x float> %.435.i241, ptr %.432.i, align 4, !noalias !26
  br i1 %.135.i454.not, label %f32_depthwise_gradient_edge.body.exit, label %B88.if.i

B88.i.loopexit:                                   ; preds = %B525.i
  %.144.i = add nsw i64 %.80.i.0455, -1
  %.148.i = add nuw nsw i64 %.77.i316.0456, 1
  %.135.i = icmp sgt i64 %.80.i.0455, 1
  br i1 %.135.i, label %B88.if.i, label %f32_depthwise_gradient_edge.body.exit

B525.i:                                           ; preds = %B330.if.i, %B170.if.i
  %exitcond507.not = icmp eq i64 %.276.i, 3
  br i1 %exitcond507.not, label %B88.i.loopexit, label %B170.if.i

B88.if.i:                                         ; preds = %f32_depthwise_gradient_nine.body.exit, %B88.i.loopexit
  %.77.i316.0456 = phi i64 [ %.148.i, %B88.i.loopexit ], [ 0, %f32_depthwise_gradient_nine.body.exit ]
  %.80.i.0455 = phi i64 [ %.144.i, %B88.i.loopexit ], [ %spec.select421, %f32_depthwise_gradient_nine.body.exit ]
  %.177.i324 = shl nsw i64 %.77.i316.0456, 6
  %.179.i = getelementptr i8, ptr %.390.i, i64 %.177.i324
  %.180.i325 = load <16 x float>, ptr %.179.i, align 4, !noalias !29
  %.335.i = mul nsw i64 %.77.i316.0456, %.37.i178
  br label %B170.if.i

B170.if.i:                                        ; preds = %B88.if.i, %B525.i
  %.207.i317.0453 = phi i64 [ 0, %B88.if.i ], [ %.276.i, %B525.i ]
  %.276.i = add nuw nsw i64 %.207.i317.0453, 1
  %.37.i.i332 = mul nsw i64 %.207.i317.0453, %.36.i143
  %.68.i.i335 = sub nsw i64 %.37.i.i332, %.67.i.i174
  %.339.i = add nsw i64 %.68.i.i335, %.335.i
  %.344.i337 = icmp sgt i64 %.339.i, -1
  %.352.i338 = icmp slt i64 %.339.i, %.236.i
  %or.cond.i339 = select i1 %.344.i337, i1 %.352.i338, i1 false
  br i1 %or.cond.i339, label %B330.i.preheader, label %B525.i

B330.i.preheader:                                 ; preds = %B170.if.i
  %.488.i = shl nsw i64 %.339.i, 6
  %invariant.gep = getelementptr i8, ptr %.475.i6, i64 %.488.i
  br label %B330.if.i

B330.if.i:                                        ; preds = %B330.i.preheader, %B330.if.i
  %.387.i319.0451 = phi i64 [ 0, %B330.i.preheader ], [ %.456.i, %B330.if.i ]
  %.456.i = add nuw nsw i64 %.387.i319.0451, 1
  %.481.i = mul nuw nsw i64 %.387.i319.0451, 3
  %.483.i = add nuw nsw i64 %.481.i, %.207.i317.0453
  %.484.i = shl nsw i64 %.483.i, 6
  %.486.i = mul nsw i64 %.387.i319.0451, %.155.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.486.i
  %.492.i = load <16 x float>, ptr %gep, align 4, !noalias !29
  %.494.i = getelementptr i8, ptr %.557.i, i64 %.484.i
  %.495.i = load <16 x float>, ptr %.494.i, align 4, !noalias !29
  %.497.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.492.i, <16 x float> %.180.i325, <16 x float> %.495.i)
  store <16 x float> %.497.i, ptr %.494.i, align 4, !noalias !29
  %exitcond.not = icmp eq i64 %.456.i, 3
  br i1 %exitcond.not, label %B525.i, label %B330.if.i

f32_depthwise_gradient_edge.body.exit:            ; preds = %B88.i.loopexit, %f32_depthwise_gradient_nine.body.exit
  br i1 %.135.i355463.not, label %B1244.i, label %B88.if.i356

B88.i353.loopexit:                                ; preds = %B525.i384
  %.144.i358 = add nsw i64 %.80.i343.0464, -1
  %.148.i359 = add i64 %.77.i342.0465, 1
  %.135.i355 = icmp sgt i64 %.80.i343.0464, 1
  br i1 %.135.i355, label %B88.if.i356, label %B1244.i

B525.i384:                                        ; preds = %B330.if.i389, %B170.if.i366
  %exitcond509.not = icmp eq i64 %.276.i369, 3
  br i1 %exitcond509.not, label %B88.i353.loopexit, label %B170.if.i366

B88.if.i356:                                      ; preds = %f32_depthwise_gradient_edge.body.exit, %B88.i353.loopexit
  %.77.i342.0465 = phi i64 [ %.148.i359, %B88.i353.loopexit ], [ %.15.i80, %f32_depthwise_gradient_edge.body.exit ]
  %.80.i343.0464 = phi i64 [ %.144.i358, %B88.i353.loopexit ], [ %spec.select422, %f32_depthwise_gradient_edge.body.exit ]
  %.177.i360 = shl nsw i64 %.77.i342.0465, 6
  %.179.i361 = getelementptr i8, ptr %.390.i, i64 %.177.i360
  %.180.i362 = load <16 x float>, ptr %.179.i361, align 4, !noalias !32
  %.335.i372 = mul nsw i64 %.77.i342.0465, %.37.i178
  br label %B170.if.i366

B170.if.i366:                                     ; preds = %B88.if.i356, %B525.i384
  %.207.i344.0462 = phi i64 [ 0, %B88.if.i356 ], [ %.276.i369, %B525.i384 ]
  %.276.i369 = add nuw nsw i64 %.207.i344.0462, 1
  %.37.i.i375 = mul nsw i64 %.207.i344.0462, %.36.i143
  %.68.i.i378 = sub nsw i64 %.37.i.i375, %.67.i.i174
  %.339.i380 = add nsw i64 %.68.i.i378, %.335.i372
  %.344.i381 = icmp sgt i64 %.339.i380, -1
  %.352.i382 = icmp slt i64 %.339.i380, %.236.i
  %or.cond.i383 = select i1 %.344.i381, i1 %.352.i382, i1 false
  br i1 %or.cond.i383, label %B330.i386.preheader, label %B525.i384

B330.i386.preheader:                              ; preds = %B170.if.i366
  %.488.i397 = shl nsw i64 %.339.i380, 6
  %invariant.gep457 = getelementptr i8, ptr %.475.i6, i64 %.488.i397
  br label %B330.if.i389

B330.if.i389:                                     ; preds = %B330.i386.preheader, %B330.if.i389
  %.387.i346.0460 = phi i64 [ 0, %B330.i386.preheader ], [ %.456.i392, %B330.if.i389 ]
  %.456.i392 = add nuw nsw i64 %.387.i346.0460, 1
  %.481.i393 = mul nuw nsw i64 %.387.i346.0460, 3
  %.483.i394 = add nuw nsw i64 %.481.i393, %.207.i344.0462
  %.484.i395 = shl nsw i64 %.483.i394, 6
  %.486.i396 = mul nsw i64 %.387.i346.0460, %.155.i
  %gep458 = getelementptr i8, ptr %invariant.gep457, i64 %.486.i396
  %.492.i399 = load <16 x float>, ptr %gep458, align 4, !noalias !32
  %.494.i400 = getelementptr i8, ptr %.557.i, i64 %.484.i395
  %.495.i401 = load <16 x float>, ptr %.494.i400, align 4, !noalias !32
  %.497.i402 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.492.i399, <16 x float> %.180.i362, <16 x float> %.495.i401)
  store <16 x float> %.497.i402, ptr %.494.i400, align 4, !noalias !32
  %exitcond508.not = icmp eq i64 %.456.i392, 3
  br i1 %exitcond508.not, label %B525.i384, label %B330.if.i389

B958.i:                                           ; preds = %B514.if.i, %B730.i
  br i1 %.582.i485.not, label %B1244.i, label %B990.if.i

B1062.i:                                          ; preds = %B990.if.i
  %.103.i305 = add nsw i64 %.627.i, %.102.i273
  %.651.i = mul i64 %.154.i, %.103.i305
  %.653.i7 = getelementptr i8, ptr %.886.i, i64 %.651.i
  %.656.i = sub nsw i64 %.526.i.0486, %.478.i
  %.661.i = mul i64 %.660.i, %.656.i
  %.663.i = getelementptr i8, ptr %.557.i, i64 %.661.i
  br i1 %.160.i482.not, label %B1243.i, label %B134.if.i

B134.if.i:                                        ; preds = %B1062.i, %f32_depthwise_gradient_row.body.exit
  %.102.i.0483 = phi i64 [ %.173.i, %f32_depthwise_gradient_row.body.exit ], [ 0, %B1062.i ]
  %.173.i = add nuw nsw i64 %.102.i.0483, 1
  %.37.i.i184 = mul nsw i64 %.102.i.0483, %.36.i143
  %.68.i.i187 = sub nsw i64 %.37.i.i184, %.67.i.i174
  %.6.i211 = sub i64 0, %.68.i.i187
  %.8.i212 = tail call i64 @llvm.smax.i64(i64 %.6.i211, i64 0)
  %.10.i214 = add i64 %.9.i208, %.8.i212
  %.11.i215 = udiv i64 %.10.i214, %.37.i178
  %.8.i81 = sub nsw i64 %.236.i, %.68.i.i187
  %.10.i82 = tail call i64 @llvm.smax.i64(i64 %.8.i81, i64 0)
  %.12.i84 = add i64 %.9.i208, %.10.i82
  %.13.i85 = udiv i64 %.12.i84, %.37.i178
  %.15.i86 = tail call i64 @llvm.smin.i64(i64 %.300.i, i64 %.13.i85)
  %.202.i = sub nsw i64 %.15.i86, %.11.i215
  %.204.i12 = tail call i64 @llvm.smax.i64(i64 %.202.i, i64 0)
  %.206.i13 = mul nsw i64 %.11.i215, %.37.i178
  %.209.i = add nsw i64 %.206.i13, %.68.i.i187
  %.210.i = shl nsw i64 %.209.i, 6
  %.212.i = getelementptr i8, ptr %.653.i7, i64 %.210.i
  %.213.i15 = shl nsw i64 %.11.i215, 6
  %.215.i = getelementptr i8, ptr %.390.i, i64 %.213.i15
  %.216.i = shl nsw i64 %.102.i.0483, 6
  %.218.i = getelementptr i8, ptr %.663.i, i64 %.216.i
  %.219.i = load <16 x float>, ptr %.218.i, align 4, !noalias !35
  %.3298.i = lshr i64 %.204.i12, 2
  %.118.i466.not = icmp eq i64 %.3298.i, 0
  br i1 %.118.i466.not, label %B642.i, label %B134.if.i23

B642.i.loopexit:                                  ; preds = %B134.if.i23
  %3 = fadd <16 x float> %.193.i29, %.206.i33
  br label %B642.i

B642.i:                                           ; preds = %B642.i.loopexit, %B134.if.i
  %c.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %3, %B642.i.loopexit ]
  %b.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %.180.i, %B642.i.loopexit ]
  %a.3.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %.169.i26, %B642.i.loopexit ]
  %.263.i = and i64 %.204.i12, 3
  %.306.i477.not = icmp eq i64 %.263.i, 0
  br i1 %.306.i477.not, label %f32_depthwise_gradient_row.body.exit, label %B680.if.i.preheader

B680.if.i.preheader:                              ; preds = %B642.i
  %.221.i21 = and i64 %.204.i12, 9223372036854775804
  br label %B680.if.i

B134.if.i23:                                      ; preds = %B134.if.i, %B134.if.i23
  %a.3.0.i472 = phi <16 x float> [ %.169.i26, %B134.if.i23 ], [ zeroinitializer, %B134.if.i ]
  %b.2.0.i471 = phi <16 x float> [ %.180.i, %B134.if.i23 ], [ zeroinitializer, %B134.if.i ]
  %d.2.0.i470 = phi <16 x float> [ %.206.i33, %B134.if.i23 ], [ zeroinitializer, %B134.if.i ]
  %c.2.0.i469 = phi <16 x float> [ %.193.i29, %B134.if.i23 ], [ zeroinitializer, %B134.if.i ]
  %.63.i.0468 = phi i64 [ %.127.i, %B134.if.i23 ], [ %.3298.i, %B134.if.i ]
  %.60.i.0467 = phi i64 [ %.131.i, %B134.if.i23 ], [ 0, %B134.if.i ]
  %.127.i = add nsw i64 %.63.i.0468, -1
  %.131.i = add nuw nsw i64 %.60.i.0467, 1
  %.158.i = mul i64 %2, %.60.i.0467
  %.160.i24 = getelementptr i8, ptr %.212.i, i64 %.158.i
  %.162.i = shl nsw i64 %.60.i.0467, 8
  %.164.i = load <16 x float>, ptr %.160.i24, align 4, !noalias !38
  %.166.i25 = getelementptr i8, ptr %.215.i, i64 %.162.i
  %.167.i = load <16 x float>, ptr %.166.i25, align 4, !noalias !38
  %.169.i26 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.164.i, <16 x float> %.167.i, <16 x float> %a.3.0.i472)
  %.173.i27 = getelementptr i8, ptr %.160.i24, i64 %.221.i
  %.174.i28 = load <16 x float>, ptr %.173.i27, align 4, !noalias !38
  %.177.i = getelementptr i8, ptr %.166.i25, i64 64
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !38
  %.180.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.174.i28, <16 x float> %.178.i, <16 x float> %b.2.0.i471)
  %.185.i = getelementptr i8, ptr %.160.i24, i64 %.184.i
  %.186.i = load <16 x float>, ptr %.185.i, align 4, !noalias !38
  %.190.i = getelementptr i8, ptr %.166.i25, i64 128
  %.191.i = load <16 x float>, ptr %.190.i, align 4, !noalias !38
  %.193.i29 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.186.i, <16 x float> %.191.i, <16 x float> %c.2.0.i469)
  %.198.i = getelementptr i8, ptr %.160.i24, i64 %.197.i
  %.199.i30 = load <16 x float>, ptr %.198.i, align 4, !noalias !38
  %.203.i31 = getelementptr i8, ptr %.166.i25, i64 192
  %.204.i32 = load <16 x float>, ptr %.203.i31, align 4, !noalias !38
  %.206.i33 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.199.i30, <16 x float> %.204.i32, <16 x float> %d.2.0.i470)
  %.118.i = icmp samesign ugt i64 %.63.i.0468, 1
  br i1 %.118.i, label %B134.if.i23, label %B642.i.loopexit

B680.if.i:                                        ; preds = %B680.if.i.preheader, %B680.if.i
  %a.4.0.i480 = phi <16 x float> [ %.354.i, %B680.if.i ], [ %a.3.0.i.lcssa, %B680.if.i.preheader ]
  %.253.i.0479 = phi i64 [ %.315.i, %B680.if.i ], [ %.263.i, %B680.if.i.preheader ]
  %.250.i.0478 = phi i64 [ %.319.i, %B680.if.i ], [ %.221.i21, %B680.if.i.preheader ]
  %.315.i = add nsw i64 %.253.i.0479, -1
  %.319.i = add nuw nsw i64 %.250.i.0478, 1
  %.345.i = mul nsw i64 %.250.i.0478, %.221.i
  %.347.i = getelementptr i8, ptr %.212.i, i64 %.345.i
  %.348.i = load <16 x float>, ptr %.347.i, align 4, !noalias !38
  %.349.i = shl nsw i64 %.250.i.0478, 6
  %.351.i = getelementptr i8, ptr %.215.i, i64 %.349.i
  %.352.i = load <16 x float>, ptr %.351.i, align 4, !noalias !38
  %.354.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.348.i, <16 x float> %.352.i, <16 x float> %a.4.0.i480)
  %.306.i = icmp samesign ugt i64 %.253.i.0479, 1
  br i1 %.306.i, label %B680.if.i, label %f32_depthwise_gradient_row.body.exit

f32_depthwise_gradient_row.body.exit:             ; preds = %B680.if.i, %B642.i
  %a.4.0.i.lcssa = phi <16 x float> [ %a.3.0.i.lcssa, %B642.i ], [ %.354.i, %B680.if.i ]
  %.370.i = fadd <16 x float> %b.2.0.i.lcssa, %a.4.0.i.lcssa
  %.382.i = fadd <16 x float> %c.2.0.i.lcssa, %.370.i
  %.223.i = fadd <16 x float> %.219.i, %.382.i
  store <16 x float> %.223.i, ptr %.218.i, align 4, !noalias !35
  %exitcond510.not = icmp eq i64 %.511.i, %.173.i
  br i1 %exitcond510.not, label %B1243.i, label %B134.if.i

B1243.i:                                          ; preds = %f32_depthwise_gradient_row.body.exit, %B1062.i, %B990.if.i
  %.582.i = icmp sgt i64 %.529.i.0487, 1
  br i1 %.582.i, label %B990.if.i, label %B1244.i

B1244.i:                                          ; preds = %B88.i353.loopexit, %B1243.i, %f32_depthwise_gradient_edge.body.exit, %B958.i
  %exitcond511.not = icmp eq i64 %.270.i, %.357.i
  br i1 %exitcond511.not, label %B1406.i.loopexit, label %B514.if.i

B514.if.i:                                        ; preds = %B514.if.i.lr.ph, %B1244.i
  %.285.i.0489 = phi i64 [ 0, %B514.if.i.lr.ph ], [ %.357.i, %B1244.i ]
  %.357.i = add nuw nsw i64 %.285.i.0489, 1
  %.388.i = mul i64 %.387.i, %.285.i.0489
  %.390.i = getelementptr i8, ptr %.1065.i, i64 %.388.i
  %.425.i = mul nsw i64 %.423.i, %.285.i.0489
  %.433.i = add nsw i64 %.68.i, %.425.i
  %.434.i = icmp sgt i64 %.433.i, -1
  br i1 %.434.i, label %B730.i, label %B958.i

B990.if.i:                                        ; preds = %B958.i, %B1243.i
  %.529.i.0487 = phi i64 [ %.591.i, %B1243.i ], [ %spec.select423, %B958.i ]
  %.526.i.0486 = phi i64 [ %.595.i, %B1243.i ], [ %.478.i, %B958.i ]
  %.591.i = add nsw i64 %.529.i.0487, -1
  %.595.i = add i64 %.526.i.0486, 1
  %.37.i120 = mul nsw i64 %.526.i.0486, %.123.i
  %.68.i123 = sub nsw i64 %.37.i120, %.67.i
  %.627.i = add nsw i64 %.68.i123, %.425.i
  %.628.i = icmp sgt i64 %.627.i, -1
  %.635.i = icmp slt i64 %.627.i, %.205.i
  %or.cond130.i = select i1 %.628.i, i1 %.635.i, i1 false
  br i1 %or.cond130.i, label %B1062.i, label %B1243.i

f32_depthwise_weight_gradient.body.exit:          ; preds = %B600.i.loopexit, %.6
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

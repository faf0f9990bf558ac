; LLVM 22.1.0, sources 3ccda77be33b1ea81a17ef2efbbfa2e372bf5f36357e6a904186a7da27fb5d80
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depthwise_weight_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.39.i = getelementptr i8, ptr %.1, i64 96
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.71.i = getelementptr i8, ptr %.1, i64 88
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.74.i = mul nsw i64 %.72.i, %.40.i
  %.105.i = getelementptr i8, ptr %.1, i64 80
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !0
  %.137.i = getelementptr i8, ptr %.1, i64 216
  %.138.i = load i64, ptr %.137.i, align 8, !noalias !0
  %.201.i = getelementptr i8, ptr %.1, i64 184
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.230.i = getelementptr i8, ptr %.1, i64 192
  %.231.i = load i64, ptr %.230.i, align 8, !noalias !0
  %.293.i = getelementptr i8, ptr %.1, i64 208
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !0
  %.338.i = sub i64 %.4, %.3
  %.384.i229.not = icmp slt i64 %.338.i, 1
  br i1 %.384.i229.not, label %f32_depthwise_weight_gradient.body.exit, label %B528.if.i.lr.ph

B528.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul = mul i64 %.138.i, %.294.i
  %factor.op.mul228 = shl i64 %factor.op.mul, 6
  %.260.i = getelementptr i8, ptr %.1, i64 200
  %.261.i = load i64, ptr %.260.i, align 8, !noalias !0
  %factor.op.mul226 = mul i64 %.202.i, %.261.i
  %factor.op.mul227 = shl i64 %factor.op.mul226, 6
  %.169.i = getelementptr i8, ptr %.1, i64 224
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !0
  %.474.i = getelementptr i8, ptr %.1, i64 104
  %.475.i = load i64, ptr %.474.i, align 8, !noalias !0
  %.504.i = getelementptr i8, ptr %.1, i64 32
  %.505.i = load i64, ptr %.504.i, align 8, !noalias !0
  %.506.i = lshr i64 %.505.i, 48
  %.508.i = load ptr, ptr %.2, align 8, !noalias !0
  %.509.i = and i64 %.505.i, 281474976710655
  %.510.i = getelementptr i64, ptr %.508.i, i64 %.506.i
  %factor.op.mul232 = shl i64 %.475.i, 6
  %storemerge206.i = tail call i64 @llvm.smax.i64(i64 %.475.i, i64 0)
  %.601.i193.not = icmp slt i64 %.475.i, 1
  %.679.i = getelementptr i8, ptr %.1, i64 72
  %.680.i = load i64, ptr %.679.i, align 8, !noalias !0
  %factor.op.mul.reass.reass = mul i64 %factor.op.mul227, %.231.i
  %factor.op.mul221.reass.reass = mul i64 %factor.op.mul228, %.170.i
  %.761.i223.not = icmp slt i64 %.680.i, 1
  %.878.i = getelementptr i8, ptr %.1, i64 16
  %.34.i.i = getelementptr i8, ptr %.1, i64 136
  %.64.i.i = getelementptr i8, ptr %.1, i64 160
  %.35.i119 = getelementptr i8, ptr %.1, i64 112
  %.34.i.i123 = getelementptr i8, ptr %.1, i64 144
  %.64.i.i126 = getelementptr i8, ptr %.1, i64 168
  %.35.i130 = getelementptr i8, ptr %.1, i64 120
  %.129.i = shl i64 %.261.i, 6
  %.1159.i = shl i64 %.170.i, 6
  %.43.i = getelementptr i8, ptr %.1, i64 128
  %.34.i.i135 = getelementptr i8, ptr %.1, i64 152
  %.64.i.i138 = getelementptr i8, ptr %.1, i64 176
  %0 = shl nuw i64 %storemerge206.i, 6
  br label %B528.if.i

B526.i.loopexit:                                  ; preds = %B1008.i.loopexit, %B930.i
  %.384.i = icmp sgt i64 %.328.i.0231, 1
  br i1 %.384.i, label %B528.if.i, label %f32_depthwise_weight_gradient.body.exit

B930.i:                                           ; preds = %B822.if.i.preheader, %B528.if.i
  br i1 %.761.i223.not, label %B526.i.loopexit, label %B1010.if.i.lr.ph

B1010.if.i.lr.ph:                                 ; preds = %B930.i
  %.832.i = load i64, ptr %.1, align 8, !noalias !0
  %.833.i = lshr i64 %.832.i, 48
  %.836.i = and i64 %.832.i, 281474976710655
  %.837.i = getelementptr i64, ptr %.508.i, i64 %.833.i
  %.879.i = load i64, ptr %.878.i, align 8, !noalias !0
  %.880.i = lshr i64 %.879.i, 48
  %.883.i = and i64 %.879.i, 281474976710655
  %.884.i = getelementptr i64, ptr %.508.i, i64 %.880.i
  %.35.i.i = load i64, ptr %.34.i.i, align 8, !noalias !3
  %.36.i.i = mul nsw i64 %.35.i.i, %.432.i
  %.65.i.i = load i64, ptr %.64.i.i, align 8, !noalias !3
  %.66.i.i = sub nsw i64 %.36.i.i, %.65.i.i
  %.36.i120 = load i64, ptr %.35.i119, align 8, !noalias !8
  %.6.i154 = sub i64 0, %.66.i.i
  %.8.i155 = tail call i64 @llvm.smax.i64(i64 %.6.i154, i64 0)
  %.9.i156 = add i64 %.36.i120, -1
  %.10.i157 = add i64 %.9.i156, %.8.i155
  %.11.i = udiv i64 %.10.i157, %.36.i120
  %.8.i = sub nsw i64 %.202.i, %.66.i.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i156, %.10.i
  %.13.i = udiv i64 %.12.i, %.36.i120
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.294.i, i64 %.13.i)
  %.939.i = sub i64 %.15.i, %.11.i
  %spec.select191 = tail call i64 @llvm.smax.i64(i64 %.939.i, i64 0)
  %.982.i217.not = icmp slt i64 %.939.i, 1
  br label %B1010.if.i

B1008.i.loopexit:                                 ; preds = %B1330.i.loopexit, %B1010.if.i
  %exitcond233.not = icmp eq i64 %.680.i, %.774.i
  br i1 %exitcond233.not, label %B526.i.loopexit, label %B1010.if.i

B1330.i.loopexit:                                 ; preds = %B1426.i.loopexit, %B1330.if.i
  %.982.i = icmp sgt i64 %.929.i.0219, 1
  br i1 %.982.i, label %B1330.if.i, label %B1008.i.loopexit

B1426.i.loopexit:                                 ; preds = %f32_depthwise_gradient_row.body.exit, %B1426.if.i
  %.1108.i = icmp sgt i64 %.1055.i.0216, 1
  br i1 %.1108.i, label %B1426.if.i, label %B1330.i.loopexit

B528.if.i:                                        ; preds = %B528.if.i.lr.ph, %B526.i.loopexit
  %.328.i.0231 = phi i64 [ %.338.i, %B528.if.i.lr.ph ], [ %.393.i, %B526.i.loopexit ]
  %.325.i.0230 = phi i64 [ %.3, %B528.if.i.lr.ph ], [ %.397.i, %B526.i.loopexit ]
  %.393.i = add nsw i64 %.328.i.0231, -1
  %.397.i = add i64 %.325.i.0230, 1
  %.423.i = udiv i64 %.325.i.0230, %.74.i
  %.429.i = mul nsw i64 %.423.i, %.74.i
  %.430.i.recomposed = urem i64 %.325.i.0230, %.74.i
  %.432.i = udiv i64 %.430.i.recomposed, %.40.i
  %.442.i = mul nsw i64 %.432.i, %.40.i
  %.443.i.recomposed = urem i64 %.430.i.recomposed, %.40.i
  %.511.i = load ptr, ptr %.510.i, align 8, !noalias !0
  %.512.i = getelementptr i8, ptr %.511.i, i64 %.509.i
  %.516.i.reass = mul i64 %.325.i.0230, %factor.op.mul232
  %.518.i = getelementptr i8, ptr %.512.i, i64 %.516.i.reass
  br i1 %.601.i193.not, label %B930.i, label %B822.if.i.preheader

B822.if.i.preheader:                              ; preds = %B528.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.518.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B930.i

B1010.if.i:                                       ; preds = %B1010.if.i.lr.ph, %B1008.i.loopexit
  %.704.i.0224 = phi i64 [ 0, %B1010.if.i.lr.ph ], [ %.774.i, %B1008.i.loopexit ]
  %.774.i = add nuw nsw i64 %.704.i.0224, 1
  %1 = mul nsw i64 %.704.i.0224, %.106.i
  %.802.i = add nsw i64 %1, %.423.i
  %.838.i = load ptr, ptr %.837.i, align 8, !noalias !0
  %.839.i = getelementptr i8, ptr %.838.i, i64 %.836.i
  %.845.i = mul i64 %factor.op.mul.reass.reass, %.802.i
  %.846.i = getelementptr i8, ptr %.839.i, i64 %.845.i
  %.885.i = load ptr, ptr %.884.i, align 8, !noalias !0
  %.886.i = getelementptr i8, ptr %.885.i, i64 %.883.i
  %.892.i = mul i64 %factor.op.mul221.reass.reass, %.802.i
  %.893.i = getelementptr i8, ptr %.886.i, i64 %.892.i
  br i1 %.982.i217.not, label %B1008.i.loopexit, label %B1330.if.i.lr.ph

B1330.if.i.lr.ph:                                 ; preds = %B1010.if.i
  %.35.i.i124 = load i64, ptr %.34.i.i123, align 8, !noalias !9
  %.36.i.i125 = mul nsw i64 %.35.i.i124, %.443.i.recomposed
  %.65.i.i127 = load i64, ptr %.64.i.i126, align 8, !noalias !9
  %.66.i.i128 = sub nsw i64 %.36.i.i125, %.65.i.i127
  %.36.i131 = load i64, ptr %.35.i130, align 8, !noalias !14
  %.6.i158 = sub i64 0, %.66.i.i128
  %.8.i159 = tail call i64 @llvm.smax.i64(i64 %.6.i158, i64 0)
  %.9.i160 = add i64 %.36.i131, -1
  %.10.i161 = add i64 %.9.i160, %.8.i159
  %.11.i162 = udiv i64 %.10.i161, %.36.i131
  %.8.i58 = sub nsw i64 %.231.i, %.66.i.i128
  %.10.i59 = tail call i64 @llvm.smax.i64(i64 %.8.i58, i64 0)
  %.12.i61 = add i64 %.9.i160, %.10.i59
  %.13.i62 = udiv i64 %.12.i61, %.36.i131
  %.15.i63 = tail call i64 @llvm.smin.i64(i64 %.138.i, i64 %.13.i62)
  %.1065.i = sub i64 %.15.i63, %.11.i162
  %spec.select192 = tail call i64 @llvm.smax.i64(i64 %.1065.i, i64 0)
  %.1108.i214.not = icmp slt i64 %.1065.i, 1
  br label %B1330.if.i

B1330.if.i:                                       ; preds = %B1330.if.i.lr.ph, %B1330.i.loopexit
  %.929.i.0219 = phi i64 [ %spec.select191, %B1330.if.i.lr.ph ], [ %.991.i, %B1330.i.loopexit ]
  %.926.i.0218 = phi i64 [ %.11.i, %B1330.if.i.lr.ph ], [ %.995.i, %B1330.i.loopexit ]
  %.991.i = add nsw i64 %.929.i.0219, -1
  %.995.i = add i64 %.926.i.0218, 1
  br i1 %.1108.i214.not, label %B1330.i.loopexit, label %B1426.if.i.lr.ph

B1426.if.i.lr.ph:                                 ; preds = %B1330.if.i
  %.37.i = mul nsw i64 %.926.i.0218, %.36.i120
  %.39.i182 = add nsw i64 %.37.i, %.66.i.i
  %.99.i = mul nsw i64 %.39.i182, %.231.i
  %.70.i = add i64 %.66.i.i128, %.99.i
  %.1156.i = mul nsw i64 %.926.i.0218, %.138.i
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !15
  %.219.i = shl nsw i64 %.44.i, 6
  %2 = shl i64 %.44.i, 8
  %.184.i = shl nsw i64 %.44.i, 7
  %.197.i13 = mul nsw i64 %.44.i, 192
  %.9.i165 = add i64 %.44.i, -1
  br label %B1426.if.i

B1426.if.i:                                       ; preds = %B1426.if.i.lr.ph, %B1426.i.loopexit
  %.1055.i.0216 = phi i64 [ %spec.select192, %B1426.if.i.lr.ph ], [ %.1117.i, %B1426.i.loopexit ]
  %.1052.i.0215 = phi i64 [ %.11.i162, %B1426.if.i.lr.ph ], [ %.1121.i, %B1426.i.loopexit ]
  %.1117.i = add nsw i64 %.1055.i.0216, -1
  %.1121.i = add i64 %.1052.i.0215, 1
  %.68.i = mul nsw i64 %.36.i131, %.1052.i.0215
  %.100.i185 = add i64 %.70.i, %.68.i
  %.1151.i = mul i64 %.129.i, %.100.i185
  %.1153.i = getelementptr i8, ptr %.846.i, i64 %.1151.i
  %.1157.i = add nsw i64 %.1052.i.0215, %.1156.i
  %.1160.i = mul i64 %.1159.i, %.1157.i
  %.1162.i = getelementptr i8, ptr %.893.i, i64 %.1160.i
  br i1 %.601.i193.not, label %B1426.i.loopexit, label %B134.if.i.lr.ph

B134.if.i.lr.ph:                                  ; preds = %B1426.if.i
  %.35.i.i136 = load i64, ptr %.34.i.i135, align 8, !noalias !18
  %.65.i.i139 = load i64, ptr %.64.i.i138, align 8, !noalias !18
  br label %B134.if.i

B134.if.i:                                        ; preds = %B134.if.i.lr.ph, %f32_depthwise_gradient_row.body.exit
  %.100.i.0212 = phi i64 [ 0, %B134.if.i.lr.ph ], [ %.171.i, %f32_depthwise_gradient_row.body.exit ]
  %.171.i = add nuw nsw i64 %.100.i.0212, 1
  %.36.i.i137 = mul nsw i64 %.35.i.i136, %.100.i.0212
  %.66.i.i140 = sub nsw i64 %.36.i.i137, %.65.i.i139
  %.6.i163 = sub i64 0, %.66.i.i140
  %.8.i164 = tail call i64 @llvm.smax.i64(i64 %.6.i163, i64 0)
  %.10.i166 = add i64 %.9.i165, %.8.i164
  %.11.i167 = udiv i64 %.10.i166, %.44.i
  %.8.i64 = sub nsw i64 %.261.i, %.66.i.i140
  %.10.i65 = tail call i64 @llvm.smax.i64(i64 %.8.i64, i64 0)
  %.12.i67 = add i64 %.9.i165, %.10.i65
  %.13.i68 = udiv i64 %.12.i67, %.44.i
  %.15.i69 = tail call i64 @llvm.smin.i64(i64 %.170.i, i64 %.13.i68)
  %.200.i = sub nsw i64 %.15.i69, %.11.i167
  %.202.i2 = tail call i64 @llvm.smax.i64(i64 %.200.i, i64 0)
  %.204.i = mul nsw i64 %.11.i167, %.44.i
  %.207.i = add nsw i64 %.204.i, %.66.i.i140
  %.208.i = shl nsw i64 %.207.i, 6
  %.210.i = getelementptr i8, ptr %.1153.i, i64 %.208.i
  %.211.i = shl nsw i64 %.11.i167, 6
  %.213.i = getelementptr i8, ptr %.1162.i, i64 %.211.i
  %.214.i = shl nsw i64 %.100.i.0212, 6
  %.216.i = getelementptr i8, ptr %.518.i, i64 %.214.i
  %.217.i = load <16 x float>, ptr %.216.i, align 4, !noalias !15
  %.3298.i = lshr i64 %.202.i2, 2
  %.118.i196.not = icmp eq i64 %.3298.i, 0
  br i1 %.118.i196.not, label %B642.i, label %B134.if.i8

B642.i.loopexit:                                  ; preds = %B134.if.i8
  %3 = fadd <16 x float> %.193.i, %.206.i16
  br label %B642.i

B642.i:                                           ; preds = %B642.i.loopexit, %B134.if.i
  %c.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %3, %B642.i.loopexit ]
  %b.2.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %.180.i, %B642.i.loopexit ]
  %a.3.0.i.lcssa = phi <16 x float> [ zeroinitializer, %B134.if.i ], [ %.169.i12, %B642.i.loopexit ]
  %.263.i = and i64 %.202.i2, 3
  %.306.i206.not = icmp eq i64 %.263.i, 0
  br i1 %.306.i206.not, label %f32_depthwise_gradient_row.body.exit, label %B680.if.i.preheader

B680.if.i.preheader:                              ; preds = %B642.i
  %.221.i7 = and i64 %.202.i2, 9223372036854775804
  br label %B680.if.i

B134.if.i8:                                       ; preds = %B134.if.i, %B134.if.i8
  %a.3.0.i202 = phi <16 x float> [ %.169.i12, %B134.if.i8 ], [ zeroinitializer, %B134.if.i ]
  %b.2.0.i201 = phi <16 x float> [ %.180.i, %B134.if.i8 ], [ zeroinitializer, %B134.if.i ]
  %d.2.0.i200 = phi <16 x float> [ %.206.i16, %B134.if.i8 ], [ zeroinitializer, %B134.if.i ]
  %c.2.0.i199 = phi <16 x float> [ %.193.i, %B134.if.i8 ], [ zeroinitializer, %B134.if.i ]
  %.60.i.0198 = phi i64 [ %.131.i, %B134.if.i8 ], [ 0, %B134.if.i ]
  %.63.i.0197 = phi i64 [ %.127.i, %B134.if.i8 ], [ %.3298.i, %B134.if.i ]
  %.127.i = add nsw i64 %.63.i.0197, -1
  %.131.i = add nuw nsw i64 %.60.i.0198, 1
  %.158.i9 = mul i64 %2, %.60.i.0198
  %.160.i = getelementptr i8, ptr %.210.i, i64 %.158.i9
  %.162.i = shl nsw i64 %.60.i.0198, 8
  %.164.i10 = load <16 x float>, ptr %.160.i, align 4, !noalias !23
  %.166.i = getelementptr i8, ptr %.213.i, i64 %.162.i
  %.167.i11 = load <16 x float>, ptr %.166.i, align 4, !noalias !23
  %.169.i12 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.164.i10, <16 x float> %.167.i11, <16 x float> %a.3.0.i202)
  %.173.i = getelementptr i8, ptr %.160.i, i64 %.219.i
  %.174.i = load <16 x float>, ptr %.173.i, align 4, !noalias !23
  %.177.i = getelementptr i8, ptr %.166.i, i64 64
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !23
  %.180.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.174.i, <16 x float> %.178.i, <16 x float> %b.2.0.i201)
  %.185.i = getelementptr i8, ptr %.160.i, i64 %.184.i
  %.186.i = load <16 x float>, ptr %.185.i, align 4, !noalias !23
  %.190.i = getelementptr i8, ptr %.166.i, i64 128
  %.191.i = load <16 x float>, ptr %.190.i, align 4, !noalias !23
  %.193.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.186.i, <16 x float> %.191.i, <16 x float> %c.2.0.i199)
  %.198.i = getelementptr i8, ptr %.160.i, i64 %.197.i13
  %.199.i14 = load <16 x float>, ptr %.198.i, align 4, !noalias !23
  %.203.i = getelementptr i8, ptr %.166.i, i64 192
  %.204.i15 = load <16 x float>, ptr %.203.i, align 4, !noalias !23
  %.206.i16 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.199.i14, <16 x float> %.204.i15, <16 x float> %d.2.0.i200)
  %.118.i = icmp samesign ugt i64 %.63.i.0197, 1
  br i1 %.118.i, label %B134.if.i8, label %B642.i.loopexit

B680.if.i:                                        ; preds = %B680.if.i.preheader, %B680.if.i
  %a.4.0.i209 = phi <16 x float> [ %.354.i, %B680.if.i ], [ %a.3.0.i.lcssa, %B680.if.i.preheader ]
  %.250.i.0208 = phi i64 [ %.319.i, %B680.if.i ], [ %.221.i7, %B680.if.i.preheader ]
  %.253.i.0207 = phi i64 [ %.315.i, %B680.if.i ], [ %.263.i, %B680.if.i.preheader ]
  %.315.i = add nsw i64 %.253.i.0207, -1
  %.319.i = add nuw nsw i64 %.250.i.0208, 1
  %.345.i = mul nsw i64 %.250.i.0208, %.219.i
  %.347.i = getelementptr i8, ptr %.210.i, i64 %.345.i
  %.348.i = load <16 x float>, ptr %.347.i, align 4, !noalias !23
  %.349.i = shl nsw i64 %.250.i.0208, 6
  %.351.i = getelementptr i8, ptr %.213.i, i64 %.349.i
  %.352.i = load <16 x float>, ptr %.351.i, align 4, !noalias !23
  %.354.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.348.i, <16 x float> %.352.i, <16 x float> %a.4.0.i209)
  %.306.i = icmp samesign ugt i64 %.253.i.0207, 1
  br i1 %.306.i, label %B680.if.i, label %f32_depthwise_gradient_row.body.exit

f32_depthwise_gradient_row.body.exit:             ; preds = %B680.if.i, %B642.i
  %a.4.0.i.lcssa = phi <16 x float> [ %a.3.0.i.lcssa, %B642.i ], [ %.354.i, %B680.if.i ]
  %.370.i = fadd <16 x float> %b.2.0.i.lcssa, %a.4.0.i.lcssa
  %.382.i = fadd <16 x float> %c.2.0.i.lcssa, %.370.i
  %.221.i = fadd <16 x float> %.217.i, %.382.i
  store <16 x float> %.221.i, ptr %.216.i, align 4, !noalias !15
  %exitcond.not = icmp eq i64 %.475.i, %.171.i
  br i1 %exitcond.not, label %B1426.i.loopexit, label %B134.if.i

f32_depthwise_weight_gradient.body.exit:          ; preds = %B526.i.loopexit, %.6
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
!3 = !{!4, !6, !1}
!4 = distinct !{!4, !5, !"f32_depthwise_gradient_before.body: %retptr"}
!5 = distinct !{!5, !"f32_depthwise_gradient_before.body"}
!6 = distinct !{!6, !7, !"f32_depthwise_gradient_first.body: %retptr"}
!7 = distinct !{!7, !"f32_depthwise_gradient_first.body"}
!8 = !{!6, !1}
!9 = !{!10, !12, !1}
!10 = distinct !{!10, !11, !"f32_depthwise_gradient_before.body: %retptr"}
!11 = distinct !{!11, !"f32_depthwise_gradient_before.body"}
!12 = distinct !{!12, !13, !"f32_depthwise_gradient_first.body: %retptr"}
!13 = distinct !{!13, !"f32_depthwise_gradient_first.body"}
!14 = !{!12, !1}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_depthwise_gradient_taps.body: %retptr"}
!17 = distinct !{!17, !"f32_depthwise_gradient_taps.body"}
!18 = !{!19, !21, !16, !1}
!19 = distinct !{!19, !20, !"f32_depthwise_gradient_before.body: %retptr"}
!20 = distinct !{!20, !"f32_depthwise_gradient_before.body"}
!21 = distinct !{!21, !22, !"f32_depthwise_gradient_first.body: %retptr"}
!22 = distinct !{!22, !"f32_depthwise_gradient_first.body"}
!23 = !{!24, !16, !1}
!24 = distinct !{!24, !25, !"f32_depthwise_gradient_row.body: %retptr"}
!25 = distinct !{!25, !"f32_depthwise_gradient_row.body"}

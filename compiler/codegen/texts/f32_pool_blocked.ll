; LLVM 22.1.0, sources 5504771b4cf5b90f71e6d6caf0f802b47c44c229b55fd62725efa2c356984b48
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_pool_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.40.i = getelementptr i8, ptr %.1, i64 96
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.108.i = getelementptr i8, ptr %.1, i64 104
  %.109.i = load i64, ptr %.108.i, align 8, !noalias !0
  %.110.i = shl nsw i64 %.109.i, 6
  %.142.i = getelementptr i8, ptr %.1, i64 64
  %.143.i = load i64, ptr %.142.i, align 8, !noalias !0
  %.172.i = getelementptr i8, ptr %.1, i64 72
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !0
  %.203.i = getelementptr i8, ptr %.1, i64 80
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !0
  %.246.i = sub i64 %.4, %.3
  %.292.i255.not = icmp slt i64 %.246.i, 1
  br i1 %.292.i255.not, label %f32_pool_blocked.body.exit, label %B378.if.i.lr.ph

B378.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul = mul i64 %.143.i, %.173.i
  %factor.op.mul254 = mul i64 %factor.op.mul, %.204.i
  %.73.i = getelementptr i8, ptr %.1, i64 88
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.76.i = mul i64 %.74.i, %.41.i
  %.360.i = load i64, ptr %.1, align 8, !noalias !0
  %.361.i = lshr i64 %.360.i, 48
  %.363.i = load ptr, ptr %.2, align 8, !noalias !0
  %.364.i = and i64 %.360.i, 281474976710655
  %.365.i = getelementptr i64, ptr %.363.i, i64 %.361.i
  %.174.i.reass.reass = shl i64 %factor.op.mul254, 6
  %.406.i = getelementptr i8, ptr %.1, i64 32
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !0
  %.408.i = lshr i64 %.407.i, 48
  %.411.i = and i64 %.407.i, 281474976710655
  %.412.i = getelementptr i64, ptr %.363.i, i64 %.408.i
  %.419.i = mul i64 %.110.i, %.76.i
  %.506.i249.not = icmp slt i64 %.76.i, 1
  %.577.i = getelementptr i8, ptr %.1, i64 136
  %.608.i = getelementptr i8, ptr %.1, i64 184
  %.639.i = getelementptr i8, ptr %.1, i64 144
  %.670.i = getelementptr i8, ptr %.1, i64 192
  %.113.i = getelementptr i8, ptr %.1, i64 48
  %.43.i = getelementptr i8, ptr %.1, i64 160
  %.78.i = getelementptr i8, ptr %.1, i64 112
  %.146.i = getelementptr i8, ptr %.1, i64 56
  %.182.i = getelementptr i8, ptr %.1, i64 208
  %.43.i123 = getelementptr i8, ptr %.1, i64 168
  %.78.i125 = getelementptr i8, ptr %.1, i64 120
  %.182.i133 = getelementptr i8, ptr %.1, i64 216
  %.240.i246.not = icmp slt i64 %.109.i, 1
  %.309.i = getelementptr i8, ptr %.1, i64 152
  %.341.i = getelementptr i8, ptr %.1, i64 200
  %.35.i68 = getelementptr i8, ptr %.1, i64 176
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %.182.i177 = getelementptr i8, ptr %.1, i64 224
  br label %B378.if.i

B376.i.loopexit:                                  ; preds = %B594.i.loopexit, %B378.if.i
  %.292.i = icmp sgt i64 %.236.i.0257, 1
  br i1 %.292.i, label %B378.if.i, label %f32_pool_blocked.body.exit

B594.i.loopexit:                                  ; preds = %B1296.i, %f32_pool_counted.body.exit160
  %exitcond258.not = icmp eq i64 %.76.i, %.519.i
  br i1 %exitcond258.not, label %B376.i.loopexit, label %B594.if.i

B378.if.i:                                        ; preds = %B378.if.i.lr.ph, %B376.i.loopexit
  %.236.i.0257 = phi i64 [ %.246.i, %B378.if.i.lr.ph ], [ %.301.i, %B376.i.loopexit ]
  %.233.i.0256 = phi i64 [ %.3, %B378.if.i.lr.ph ], [ %.305.i, %B376.i.loopexit ]
  %.301.i = add nsw i64 %.236.i.0257, -1
  %.305.i = add i64 %.233.i.0256, 1
  %.366.i = load ptr, ptr %.365.i, align 8, !noalias !0
  %.367.i = getelementptr i8, ptr %.366.i, i64 %.364.i
  %.372.i = mul nsw i64 %.174.i.reass.reass, %.233.i.0256
  %.373.i = getelementptr i8, ptr %.367.i, i64 %.372.i
  %.413.i = load ptr, ptr %.412.i, align 8, !noalias !0
  %.414.i = getelementptr i8, ptr %.413.i, i64 %.411.i
  %.421.i = mul i64 %.419.i, %.233.i.0256
  %.422.i = getelementptr i8, ptr %.414.i, i64 %.421.i
  br i1 %.506.i249.not, label %B376.i.loopexit, label %B594.if.i.lr.ph

B594.if.i.lr.ph:                                  ; preds = %B378.if.i
  %.578.i = load i64, ptr %.577.i, align 8, !noalias !0
  %.609.i = load i64, ptr %.608.i, align 8, !noalias !0
  %.640.i = load i64, ptr %.639.i, align 8, !noalias !0
  %.671.i = load i64, ptr %.670.i, align 8, !noalias !0
  %.114.i = load i64, ptr %.113.i, align 8, !noalias !3
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !6
  %.79.i = load i64, ptr %.78.i, align 8, !noalias !6
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !6
  %.148.not.i = icmp eq i64 %.147.i, 0
  %.11.i27.i = add i64 %.44.i, -1
  %.354.i = icmp eq i64 %.114.i, 0
  %total.7.1.i = select i1 %.354.i, <16 x float> splat (float 0xFFF0000000000000), <16 x float> zeroinitializer
  br label %B594.if.i

B594.if.i:                                        ; preds = %B594.if.i.lr.ph, %B594.i.loopexit
  %.450.i.0250 = phi i64 [ 0, %B594.if.i.lr.ph ], [ %.519.i, %B594.i.loopexit ]
  %.519.i = add nuw nsw i64 %.450.i.0250, 1
  %.545.i = udiv i64 %.450.i.0250, %.41.i
  %.547.i = mul nsw i64 %.545.i, %.41.i
  %.548.i.recomposed = urem i64 %.450.i.0250, %.41.i
  %.579.i = mul nsw i64 %.578.i, %.545.i
  %.610.i = sub nsw i64 %.579.i, %.609.i
  %.641.i = mul nsw i64 %.640.i, %.548.i.recomposed
  %.672.i = sub nsw i64 %.641.i, %.671.i
  %.674.i = mul nsw i64 %.450.i.0250, %.110.i
  %.676.i = getelementptr i8, ptr %.422.i, i64 %.674.i
  br i1 %.148.not.i, label %B338.i144, label %B238.i132

B238.i132:                                        ; preds = %B594.if.i
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !6
  %.187.i = sub i64 %.143.i, %.610.i
  %.8.i.i = add i64 %.187.i, %.183.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.44.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.79.i, i64 %.13.i.i)
  %.44.i124 = load i64, ptr %.43.i123, align 8, !noalias !9
  %.79.i126 = load i64, ptr %.78.i125, align 8, !noalias !9
  %.183.i134 = load i64, ptr %.182.i133, align 8, !noalias !9
  %.187.i135 = sub i64 %.173.i, %.672.i
  %.8.i.i136 = add i64 %.187.i135, %.183.i134
  %.10.i.i137 = tail call i64 @llvm.smax.i64(i64 %.8.i.i136, i64 0)
  %.11.i27.i138 = add i64 %.44.i124, -1
  %.12.i.i139 = add i64 %.11.i27.i138, %.10.i.i137
  %.13.i.i140 = udiv i64 %.12.i.i139, %.44.i124
  %.15.i.i141 = tail call i64 @llvm.smin.i64(i64 %.79.i126, i64 %.13.i.i140)
  br label %f32_pool_counted.body.exit160

B338.i144:                                        ; preds = %B594.if.i
  %.6.i.i152 = sub i64 0, %.672.i
  %.6.i.i = sub i64 0, %.610.i
  %.8.i28.i = sub nsw i64 %.143.i, %.610.i
  %.10.i29.i = tail call i64 @llvm.smax.i64(i64 %.8.i28.i, i64 0)
  %.12.i31.i.reass = add i64 %.10.i29.i, %.11.i27.i
  %.13.i32.i = udiv i64 %.12.i31.i.reass, %.44.i
  %.15.i33.i = tail call i64 @llvm.smin.i64(i64 %.79.i, i64 %.13.i32.i)
  %.8.i35.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i37.i.reass = add i64 %.8.i35.i, %.11.i27.i
  %.11.i.i = udiv i64 %.10.i37.i.reass, %.44.i
  %.222.i = sub nsw i64 %.15.i33.i, %.11.i.i
  %.224.i = tail call i64 @llvm.smax.i64(i64 %.222.i, i64 0)
  %.44.i124208 = load i64, ptr %.43.i123, align 8, !noalias !12
  %.79.i126210 = load i64, ptr %.78.i125, align 8, !noalias !12
  %.8.i28.i145 = sub nsw i64 %.173.i, %.672.i
  %.10.i29.i146 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i145, i64 0)
  %.11.i30.i147 = add i64 %.44.i124208, -1
  %.12.i31.i148 = add i64 %.11.i30.i147, %.10.i29.i146
  %.13.i32.i149 = udiv i64 %.12.i31.i148, %.44.i124208
  %.15.i33.i150 = tail call i64 @llvm.smin.i64(i64 %.79.i126210, i64 %.13.i32.i149)
  %.8.i35.i153 = tail call i64 @llvm.smax.i64(i64 %.6.i.i152, i64 0)
  %.10.i37.i155 = add i64 %.11.i30.i147, %.8.i35.i153
  %.11.i.i156 = udiv i64 %.10.i37.i155, %.44.i124208
  %.222.i158 = sub nsw i64 %.15.i33.i150, %.11.i.i156
  %.224.i159 = tail call i64 @llvm.smax.i64(i64 %.222.i158, i64 0)
  br label %f32_pool_counted.body.exit160

f32_pool_counted.body.exit160:                    ; preds = %B238.i132, %B338.i144
  %.79.i126218 = phi i64 [ %.79.i126210, %B338.i144 ], [ %.79.i126, %B238.i132 ]
  %.704.i = phi i64 [ %.44.i124208, %B338.i144 ], [ %.44.i124, %B238.i132 ]
  %storemerge.i116213 = phi i64 [ %.224.i, %B338.i144 ], [ %.15.i.i, %B238.i132 ]
  %storemerge.i143 = phi i64 [ %.224.i159, %B338.i144 ], [ %.15.i.i141, %B238.i132 ]
  %.124.i = mul nsw i64 %storemerge.i143, %storemerge.i116213
  br i1 %.240.i246.not, label %B594.i.loopexit, label %B312.if.i.lr.ph

B312.if.i.lr.ph:                                  ; preds = %f32_pool_counted.body.exit160
  %.310.i = load i64, ptr %.309.i, align 8, !noalias !3
  %.342.i = load i64, ptr %.341.i, align 8, !noalias !3
  %.36.i69 = load i64, ptr %.35.i68, align 8, !noalias !14
  %.9.i87 = add i64 %.36.i69, -1
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !17
  %.6.i89 = sub i64 0, %.610.i
  %.8.i90 = tail call i64 @llvm.smax.i64(i64 %.6.i89, i64 0)
  %.10.i92.reass = add i64 %.8.i90, %.11.i27.i
  %.11.i93 = udiv i64 %.10.i92.reass, %.44.i
  %.8.i44 = sub nsw i64 %.143.i, %.610.i
  %.10.i45 = tail call i64 @llvm.smax.i64(i64 %.8.i44, i64 0)
  %.12.i47.reass = add i64 %.10.i45, %.11.i27.i
  %.13.i48 = udiv i64 %.12.i47.reass, %.44.i
  %.15.i49 = tail call i64 @llvm.smin.i64(i64 %.79.i, i64 %.13.i48)
  %.423.i = sub i64 %.15.i49, %.11.i93
  %spec.select227 = tail call i64 @llvm.smax.i64(i64 %.423.i, i64 0)
  %invariant.op = add i64 %.704.i, -1
  %.466.i239.not = icmp slt i64 %.423.i, 1
  %.6.i94 = sub i64 0, %.672.i
  %.8.i95 = tail call i64 @llvm.smax.i64(i64 %.6.i94, i64 0)
  %.10.i97.reass = add i64 %.8.i95, %invariant.op
  %.8.i50 = sub nsw i64 %.173.i, %.672.i
  %.10.i51 = tail call i64 @llvm.smax.i64(i64 %.8.i50, i64 0)
  %.12.i53 = add i64 %invariant.op, %.10.i51
  br label %B312.if.i

B724.i.loopexit:                                  ; preds = %B884.i.loopexit, %B724.if.i
  %total.5.2.i.lcssa = phi <16 x float> [ %total.6.1.i242, %B724.if.i ], [ %total.4.3.i.lcssa, %B884.i.loopexit ]
  %.466.i = icmp sgt i64 %.413.i1.0241, 1
  br i1 %.466.i, label %B724.if.i, label %B1162.i

B884.i.loopexit:                                  ; preds = %B1154.i, %B884.if.i
  %total.4.3.i.lcssa = phi <16 x float> [ %total.5.2.i237, %B884.if.i ], [ %"$phi1154.4.2.4.i", %B1154.i ]
  %.631.i = icmp sgt i64 %.578.i2.0236, 1
  br i1 %.631.i, label %B884.if.i, label %B724.i.loopexit

B1122.i:                                          ; preds = %B1012.if.i
  %.883.i = fadd <16 x float> %total.4.3.i233, %.874.i
  br label %B1154.i

B1132.i:                                          ; preds = %B1012.if.i
  %.894.i = fcmp ogt <16 x float> %total.4.3.i233, %.874.i
  %.896.i = fcmp uno <16 x float> %total.4.3.i233, zeroinitializer
  %0 = select <16 x i1> %.896.i, <16 x i1> splat (i1 true), <16 x i1> %.894.i
  %.897.i = select <16 x i1> %0, <16 x float> %total.4.3.i233, <16 x float> %.874.i
  br label %B1154.i

B1154.i:                                          ; preds = %B1132.i, %B1122.i
  %"$phi1154.4.2.4.i" = phi <16 x float> [ %.883.i, %B1122.i ], [ %.897.i, %B1132.i ]
  %.800.i = icmp sgt i64 %.747.i.0232, 1
  br i1 %.800.i, label %B1012.if.i, label %B884.i.loopexit

B1162.i:                                          ; preds = %B724.i.loopexit, %B312.if.i
  %total.6.1.i.lcssa = phi <16 x float> [ %total.7.1.i, %B312.if.i ], [ %total.5.2.i.lcssa, %B724.i.loopexit ]
  br i1 %.354.i, label %B1296.i, label %B1174.i

B1174.i:                                          ; preds = %B1162.i
  br i1 %.148.not.i, label %B338.i188, label %B238.i176

B238.i176:                                        ; preds = %B1174.i
  %.183.i178 = load i64, ptr %.182.i177, align 8, !noalias !20
  %.8.i.i180 = add i64 %.8.i42, %.183.i178
  %.10.i.i181 = tail call i64 @llvm.smax.i64(i64 %.8.i.i180, i64 0)
  %.12.i.i183 = add i64 %.9.i87, %.10.i.i181
  %.13.i.i184 = udiv i64 %.12.i.i183, %.36.i69
  %.15.i.i185 = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i.i184)
  br label %f32_pool_counted.body.exit204

B338.i188:                                        ; preds = %B1174.i
  %.222.i202 = sub nsw i64 %.15.i, %.11.i
  %.224.i203 = tail call i64 @llvm.smax.i64(i64 %.222.i202, i64 0)
  br label %f32_pool_counted.body.exit204

f32_pool_counted.body.exit204:                    ; preds = %B238.i176, %B338.i188
  %storemerge.i187 = phi i64 [ %.224.i203, %B338.i188 ], [ %.15.i.i185, %B238.i176 ]
  %.956.i = mul nsw i64 %.124.i, %storemerge.i187
  %.958.i = tail call i64 @llvm.smax.i64(i64 %.956.i, i64 1)
  %.959.i = uitofp nneg i64 %.958.i to float
  %.960.i = insertelement <16 x float> poison, float %.959.i, i64 0
  %.961.i = shufflevector <16 x float> %.960.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.963.i = fdiv <16 x float> %total.6.1.i.lcssa, %.961.i
  br label %B1296.i

B1296.i:                                          ; preds = %f32_pool_counted.body.exit204, %B1162.i
  %total.8.1.i = phi <16 x float> [ %.963.i, %f32_pool_counted.body.exit204 ], [ %total.6.1.i.lcssa, %B1162.i ]
  %.974.i = shl nsw i64 %.181.i.0247, 6
  %.979.i = getelementptr i8, ptr %.676.i, i64 %.974.i
  store <16 x float> %total.8.1.i, ptr %.979.i, align 4, !noalias !3
  %exitcond.not = icmp eq i64 %.109.i, %.253.i
  br i1 %exitcond.not, label %B594.i.loopexit, label %B312.if.i

B312.if.i:                                        ; preds = %B312.if.i.lr.ph, %B1296.i
  %.181.i.0247 = phi i64 [ 0, %B312.if.i.lr.ph ], [ %.253.i, %B1296.i ]
  %.253.i = add nuw nsw i64 %.181.i.0247, 1
  %.312.i = mul nsw i64 %.310.i, %.181.i.0247
  %.343.i = sub nsw i64 %.312.i, %.342.i
  %.6.i85 = sub i64 0, %.343.i
  %.8.i86 = tail call i64 @llvm.smax.i64(i64 %.6.i85, i64 0)
  %.10.i88 = add i64 %.9.i87, %.8.i86
  %.11.i = udiv i64 %.10.i88, %.36.i69
  %.8.i42 = sub i64 %.204.i, %.343.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i42, i64 0)
  %.12.i = add i64 %.9.i87, %.10.i
  %.13.i = udiv i64 %.12.i, %.36.i69
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.466.i239.not, label %B1162.i, label %B724.if.i.lr.ph

B724.if.i.lr.ph:                                  ; preds = %B312.if.i
  %.11.i98 = udiv i64 %.10.i97.reass, %.704.i
  %.13.i54 = udiv i64 %.12.i53, %.704.i
  %.15.i55 = tail call i64 @llvm.smin.i64(i64 %.79.i126218, i64 %.13.i54)
  %.588.i = sub i64 %.15.i55, %.11.i98
  %spec.select228 = tail call i64 @llvm.smax.i64(i64 %.588.i, i64 0)
  %.631.i234.not = icmp slt i64 %.588.i, 1
  %.757.i = sub i64 %.15.i, %.11.i
  %spec.select229 = tail call i64 @llvm.smax.i64(i64 %.757.i, i64 0)
  %.800.i230.not = icmp slt i64 %.757.i, 1
  br label %B724.if.i

B724.if.i:                                        ; preds = %B724.if.i.lr.ph, %B724.i.loopexit
  %total.6.1.i242 = phi <16 x float> [ %total.7.1.i, %B724.if.i.lr.ph ], [ %total.5.2.i.lcssa, %B724.i.loopexit ]
  %.413.i1.0241 = phi i64 [ %spec.select227, %B724.if.i.lr.ph ], [ %.475.i, %B724.i.loopexit ]
  %.410.i.0240 = phi i64 [ %.11.i93, %B724.if.i.lr.ph ], [ %.479.i, %B724.i.loopexit ]
  %.475.i = add nsw i64 %.413.i1.0241, -1
  %.479.i = add i64 %.410.i.0240, 1
  br i1 %.631.i234.not, label %B724.i.loopexit, label %B884.if.i.lr.ph

B884.if.i.lr.ph:                                  ; preds = %B724.if.i
  %.540.i = mul nsw i64 %.410.i.0240, %.44.i
  %.542.i = add nsw i64 %.540.i, %.610.i
  %.710.i = mul nsw i64 %.542.i, %.173.i
  %.707.i = add i64 %.710.i, %.672.i
  br label %B884.if.i

B884.if.i:                                        ; preds = %B884.if.i.lr.ph, %B884.i.loopexit
  %total.5.2.i237 = phi <16 x float> [ %total.6.1.i242, %B884.if.i.lr.ph ], [ %total.4.3.i.lcssa, %B884.i.loopexit ]
  %.578.i2.0236 = phi i64 [ %spec.select228, %B884.if.i.lr.ph ], [ %.640.i6, %B884.i.loopexit ]
  %.575.i.0235 = phi i64 [ %.11.i98, %B884.if.i.lr.ph ], [ %.644.i, %B884.i.loopexit ]
  %.640.i6 = add nsw i64 %.578.i2.0236, -1
  %.644.i = add i64 %.575.i.0235, 1
  %.705.i = mul nsw i64 %.704.i, %.575.i.0235
  %.711.i = add i64 %.707.i, %.705.i
  %.713.i = mul nsw i64 %.711.i, %.204.i
  %.715.i = add nsw i64 %.713.i, %.343.i
  br i1 %.800.i230.not, label %B884.i.loopexit, label %B1012.if.i

B1012.if.i:                                       ; preds = %B884.if.i, %B1154.i
  %total.4.3.i233 = phi <16 x float> [ %"$phi1154.4.2.4.i", %B1154.i ], [ %total.5.2.i237, %B884.if.i ]
  %.747.i.0232 = phi i64 [ %.809.i, %B1154.i ], [ %spec.select229, %B884.if.i ]
  %.744.i.0231 = phi i64 [ %.813.i, %B1154.i ], [ %.11.i, %B884.if.i ]
  %.809.i = add nsw i64 %.747.i.0232, -1
  %.813.i = add i64 %.744.i.0231, 1
  %.868.i = mul nsw i64 %.36.i69, %.744.i.0231
  %.870.i = add nsw i64 %.715.i, %.868.i
  %.871.i = shl nsw i64 %.870.i, 6
  %.873.i = getelementptr i8, ptr %.373.i, i64 %.871.i
  %.874.i = load <16 x float>, ptr %.873.i, align 4, !noalias !3
  br i1 %.354.i, label %B1132.i, label %B1122.i

f32_pool_blocked.body.exit:                       ; preds = %B376.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pool_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_pool_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_blocked_row.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_blocked_row.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_pool_counted.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_counted.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_pool_counted.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_counted.body"}
!12 = !{!13, !4, !1}
!13 = distinct !{!13, !11, !"f32_pool_counted.body: %retptr:thread"}
!14 = !{!15, !4, !1}
!15 = distinct !{!15, !16, !"f32_pool_first.body: %retptr"}
!16 = distinct !{!16, !"f32_pool_first.body"}
!17 = !{!18, !4, !1}
!18 = distinct !{!18, !19, !"f32_pool_past.body: %retptr"}
!19 = distinct !{!19, !"f32_pool_past.body"}
!20 = !{!21, !4, !1}
!21 = distinct !{!21, !22, !"f32_pool_counted.body: %retptr"}
!22 = distinct !{!22, !"f32_pool_counted.body"}

; LLVM 22.1.0, sources 2082fe051e7c5c21f9ae127b1045f3e110a27ed4fc7482e7988b01efbb6e74c9
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_pool_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.40.i = getelementptr i8, ptr %.1, i64 96
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.108.i = getelementptr i8, ptr %.1, i64 104
  %.109.i = load i64, ptr %.108.i, align 8, !noalias !0
  %.110.i = shl nsw i64 %.109.i, 2
  %.142.i = getelementptr i8, ptr %.1, i64 64
  %.143.i = load i64, ptr %.142.i, align 8, !noalias !0
  %.172.i = getelementptr i8, ptr %.1, i64 72
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !0
  %.203.i = getelementptr i8, ptr %.1, i64 80
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !0
  %.246.i = sub i64 %.4, %.3
  %.292.i257.not = icmp slt i64 %.246.i, 1
  br i1 %.292.i257.not, label %f32_pool_dense.body.exit, label %B378.if.i.lr.ph

B378.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul = mul i64 %.143.i, %.173.i
  %factor.op.mul256 = mul i64 %factor.op.mul, %.204.i
  %.73.i = getelementptr i8, ptr %.1, i64 88
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.76.i = mul i64 %.74.i, %.41.i
  %.360.i = load i64, ptr %.1, align 8, !noalias !0
  %.361.i = lshr i64 %.360.i, 48
  %.363.i = load ptr, ptr %.2, align 8, !noalias !0
  %.364.i = and i64 %.360.i, 281474976710655
  %.365.i = getelementptr i64, ptr %.363.i, i64 %.361.i
  %.174.i.reass.reass = shl i64 %factor.op.mul256, 2
  %.406.i = getelementptr i8, ptr %.1, i64 32
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !0
  %.408.i = lshr i64 %.407.i, 48
  %.411.i = and i64 %.407.i, 281474976710655
  %.412.i = getelementptr i64, ptr %.363.i, i64 %.408.i
  %.419.i = mul i64 %.110.i, %.76.i
  %.506.i251.not = icmp slt i64 %.76.i, 1
  %.577.i = getelementptr i8, ptr %.1, i64 136
  %.608.i = getelementptr i8, ptr %.1, i64 184
  %.639.i = getelementptr i8, ptr %.1, i64 144
  %.670.i = getelementptr i8, ptr %.1, i64 192
  %.113.i = getelementptr i8, ptr %.1, i64 48
  %.43.i = getelementptr i8, ptr %.1, i64 160
  %.78.i = getelementptr i8, ptr %.1, i64 112
  %.146.i = getelementptr i8, ptr %.1, i64 56
  %.182.i = getelementptr i8, ptr %.1, i64 208
  %.43.i125 = getelementptr i8, ptr %.1, i64 168
  %.78.i127 = getelementptr i8, ptr %.1, i64 120
  %.182.i135 = getelementptr i8, ptr %.1, i64 216
  %.240.i248.not = icmp slt i64 %.109.i, 1
  %.309.i = getelementptr i8, ptr %.1, i64 152
  %.341.i = getelementptr i8, ptr %.1, i64 200
  %.35.i70 = getelementptr i8, ptr %.1, i64 176
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %.182.i179 = getelementptr i8, ptr %.1, i64 224
  br label %B378.if.i

B376.i.loopexit:                                  ; preds = %B594.i.loopexit, %B378.if.i
  %.292.i = icmp sgt i64 %.236.i.0259, 1
  br i1 %.292.i, label %B378.if.i, label %f32_pool_dense.body.exit

B594.i.loopexit:                                  ; preds = %B1296.i, %f32_pool_counted.body.exit162
  %exitcond260.not = icmp eq i64 %.76.i, %.519.i
  br i1 %exitcond260.not, label %B376.i.loopexit, label %B594.if.i

B378.if.i:                                        ; preds = %B378.if.i.lr.ph, %B376.i.loopexit
  %.236.i.0259 = phi i64 [ %.246.i, %B378.if.i.lr.ph ], [ %.301.i, %B376.i.loopexit ]
  %.233.i.0258 = phi i64 [ %.3, %B378.if.i.lr.ph ], [ %.305.i, %B376.i.loopexit ]
  %.301.i = add nsw i64 %.236.i.0259, -1
  %.305.i = add i64 %.233.i.0258, 1
  %.366.i = load ptr, ptr %.365.i, align 8, !noalias !0
  %.367.i = getelementptr i8, ptr %.366.i, i64 %.364.i
  %.372.i = mul nsw i64 %.174.i.reass.reass, %.233.i.0258
  %.373.i = getelementptr i8, ptr %.367.i, i64 %.372.i
  %.413.i = load ptr, ptr %.412.i, align 8, !noalias !0
  %.414.i = getelementptr i8, ptr %.413.i, i64 %.411.i
  %.421.i = mul i64 %.419.i, %.233.i.0258
  %.422.i = getelementptr i8, ptr %.414.i, i64 %.421.i
  br i1 %.506.i251.not, label %B376.i.loopexit, label %B594.if.i.lr.ph

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
  %.352.i = icmp eq i64 %.114.i, 0
  %spec.select.i = select i1 %.352.i, float 0xFFF0000000000000, float 0.000000e+00
  br label %B594.if.i

B594.if.i:                                        ; preds = %B594.if.i.lr.ph, %B594.i.loopexit
  %.450.i.0252 = phi i64 [ 0, %B594.if.i.lr.ph ], [ %.519.i, %B594.i.loopexit ]
  %.519.i = add nuw nsw i64 %.450.i.0252, 1
  %.545.i = udiv i64 %.450.i.0252, %.41.i
  %.547.i = mul nsw i64 %.545.i, %.41.i
  %.548.i.recomposed = urem i64 %.450.i.0252, %.41.i
  %.579.i = mul nsw i64 %.578.i, %.545.i
  %.610.i = sub nsw i64 %.579.i, %.609.i
  %.641.i = mul nsw i64 %.640.i, %.548.i.recomposed
  %.672.i = sub nsw i64 %.641.i, %.671.i
  %.674.i = mul nsw i64 %.450.i.0252, %.110.i
  %.676.i = getelementptr i8, ptr %.422.i, i64 %.674.i
  br i1 %.148.not.i, label %B338.i146, label %B238.i134

B238.i134:                                        ; preds = %B594.if.i
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !6
  %.187.i = sub i64 %.143.i, %.610.i
  %.8.i.i = add i64 %.187.i, %.183.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.44.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.79.i, i64 %.13.i.i)
  %.44.i126 = load i64, ptr %.43.i125, align 8, !noalias !9
  %.79.i128 = load i64, ptr %.78.i127, align 8, !noalias !9
  %.183.i136 = load i64, ptr %.182.i135, align 8, !noalias !9
  %.187.i137 = sub i64 %.173.i, %.672.i
  %.8.i.i138 = add i64 %.187.i137, %.183.i136
  %.10.i.i139 = tail call i64 @llvm.smax.i64(i64 %.8.i.i138, i64 0)
  %.11.i27.i140 = add i64 %.44.i126, -1
  %.12.i.i141 = add i64 %.11.i27.i140, %.10.i.i139
  %.13.i.i142 = udiv i64 %.12.i.i141, %.44.i126
  %.15.i.i143 = tail call i64 @llvm.smin.i64(i64 %.79.i128, i64 %.13.i.i142)
  br label %f32_pool_counted.body.exit162

B338.i146:                                        ; preds = %B594.if.i
  %.6.i.i154 = sub i64 0, %.672.i
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
  %.44.i126210 = load i64, ptr %.43.i125, align 8, !noalias !12
  %.79.i128212 = load i64, ptr %.78.i127, align 8, !noalias !12
  %.8.i28.i147 = sub nsw i64 %.173.i, %.672.i
  %.10.i29.i148 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i147, i64 0)
  %.11.i30.i149 = add i64 %.44.i126210, -1
  %.12.i31.i150 = add i64 %.11.i30.i149, %.10.i29.i148
  %.13.i32.i151 = udiv i64 %.12.i31.i150, %.44.i126210
  %.15.i33.i152 = tail call i64 @llvm.smin.i64(i64 %.79.i128212, i64 %.13.i32.i151)
  %.8.i35.i155 = tail call i64 @llvm.smax.i64(i64 %.6.i.i154, i64 0)
  %.10.i37.i157 = add i64 %.11.i30.i149, %.8.i35.i155
  %.11.i.i158 = udiv i64 %.10.i37.i157, %.44.i126210
  %.222.i160 = sub nsw i64 %.15.i33.i152, %.11.i.i158
  %.224.i161 = tail call i64 @llvm.smax.i64(i64 %.222.i160, i64 0)
  br label %f32_pool_counted.body.exit162

f32_pool_counted.body.exit162:                    ; preds = %B238.i134, %B338.i146
  %.79.i128220 = phi i64 [ %.79.i128212, %B338.i146 ], [ %.79.i128, %B238.i134 ]
  %.700.i = phi i64 [ %.44.i126210, %B338.i146 ], [ %.44.i126, %B238.i134 ]
  %storemerge.i118215 = phi i64 [ %.224.i, %B338.i146 ], [ %.15.i.i, %B238.i134 ]
  %storemerge.i145 = phi i64 [ %.224.i161, %B338.i146 ], [ %.15.i.i143, %B238.i134 ]
  %.124.i = mul nsw i64 %storemerge.i145, %storemerge.i118215
  br i1 %.240.i248.not, label %B594.i.loopexit, label %B312.if.i.lr.ph

B312.if.i.lr.ph:                                  ; preds = %f32_pool_counted.body.exit162
  %.310.i = load i64, ptr %.309.i, align 8, !noalias !3
  %.342.i = load i64, ptr %.341.i, align 8, !noalias !3
  %.36.i71 = load i64, ptr %.35.i70, align 8, !noalias !14
  %.9.i89 = add i64 %.36.i71, -1
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !17
  %.6.i91 = sub i64 0, %.610.i
  %.8.i92 = tail call i64 @llvm.smax.i64(i64 %.6.i91, i64 0)
  %.10.i94.reass = add i64 %.8.i92, %.11.i27.i
  %.11.i95 = udiv i64 %.10.i94.reass, %.44.i
  %.8.i46 = sub nsw i64 %.143.i, %.610.i
  %.10.i47 = tail call i64 @llvm.smax.i64(i64 %.8.i46, i64 0)
  %.12.i49.reass = add i64 %.10.i47, %.11.i27.i
  %.13.i50 = udiv i64 %.12.i49.reass, %.44.i
  %.15.i51 = tail call i64 @llvm.smin.i64(i64 %.79.i, i64 %.13.i50)
  %.419.i6 = sub i64 %.15.i51, %.11.i95
  %spec.select229 = tail call i64 @llvm.smax.i64(i64 %.419.i6, i64 0)
  %invariant.op = add i64 %.700.i, -1
  %.462.i241.not = icmp slt i64 %.419.i6, 1
  %.6.i96 = sub i64 0, %.672.i
  %.8.i97 = tail call i64 @llvm.smax.i64(i64 %.6.i96, i64 0)
  %.10.i99.reass = add i64 %.8.i97, %invariant.op
  %.8.i52 = sub nsw i64 %.173.i, %.672.i
  %.10.i53 = tail call i64 @llvm.smax.i64(i64 %.8.i52, i64 0)
  %.12.i55 = add i64 %invariant.op, %.10.i53
  br label %B312.if.i

B724.i.loopexit:                                  ; preds = %B884.i.loopexit, %B724.if.i
  %total.5.2.i.lcssa = phi float [ %total.6.1.i244, %B724.if.i ], [ %total.4.3.i.lcssa, %B884.i.loopexit ]
  %.462.i = icmp sgt i64 %.409.i.0243, 1
  br i1 %.462.i, label %B724.if.i, label %B1162.i

B884.i.loopexit:                                  ; preds = %B1154.i, %B884.if.i
  %total.4.3.i.lcssa = phi float [ %total.5.2.i239, %B884.if.i ], [ %"$phi1154.4.2.4.i", %B1154.i ]
  %.627.i = icmp sgt i64 %.574.i.0238, 1
  br i1 %.627.i, label %B884.if.i, label %B724.i.loopexit

B1122.i:                                          ; preds = %B1012.if.i
  %.879.i = fadd float %total.4.3.i235, %.870.i
  br label %B1154.i

B1132.i:                                          ; preds = %B1012.if.i
  %.890.i = fcmp ogt float %total.4.3.i235, %.870.i
  %.892.i = fcmp uno float %total.4.3.i235, 0.000000e+00
  %0 = select i1 %.892.i, i1 true, i1 %.890.i
  %.893.i = select i1 %0, float %total.4.3.i235, float %.870.i
  br label %B1154.i

B1154.i:                                          ; preds = %B1132.i, %B1122.i
  %"$phi1154.4.2.4.i" = phi float [ %.879.i, %B1122.i ], [ %.893.i, %B1132.i ]
  %.796.i = icmp sgt i64 %.743.i.0234, 1
  br i1 %.796.i, label %B1012.if.i, label %B884.i.loopexit

B1162.i:                                          ; preds = %B724.i.loopexit, %B312.if.i
  %total.6.1.i.lcssa = phi float [ %spec.select.i, %B312.if.i ], [ %total.5.2.i.lcssa, %B724.i.loopexit ]
  br i1 %.352.i, label %B1296.i, label %B1174.i

B1174.i:                                          ; preds = %B1162.i
  br i1 %.148.not.i, label %B338.i190, label %B238.i178

B238.i178:                                        ; preds = %B1174.i
  %.183.i180 = load i64, ptr %.182.i179, align 8, !noalias !20
  %.8.i.i182 = add i64 %.8.i44, %.183.i180
  %.10.i.i183 = tail call i64 @llvm.smax.i64(i64 %.8.i.i182, i64 0)
  %.12.i.i185 = add i64 %.9.i89, %.10.i.i183
  %.13.i.i186 = udiv i64 %.12.i.i185, %.36.i71
  %.15.i.i187 = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i.i186)
  br label %f32_pool_counted.body.exit206

B338.i190:                                        ; preds = %B1174.i
  %.222.i204 = sub nsw i64 %.15.i, %.11.i
  %.224.i205 = tail call i64 @llvm.smax.i64(i64 %.222.i204, i64 0)
  br label %f32_pool_counted.body.exit206

f32_pool_counted.body.exit206:                    ; preds = %B238.i178, %B338.i190
  %storemerge.i189 = phi i64 [ %.224.i205, %B338.i190 ], [ %.15.i.i187, %B238.i178 ]
  %.952.i = mul nsw i64 %.124.i, %storemerge.i189
  %.954.i = tail call i64 @llvm.smax.i64(i64 %.952.i, i64 1)
  %.955.i = uitofp nneg i64 %.954.i to float
  %.960.i = fdiv float %total.6.1.i.lcssa, %.955.i
  br label %B1296.i

B1296.i:                                          ; preds = %f32_pool_counted.body.exit206, %B1162.i
  %total.8.1.i = phi float [ %.960.i, %f32_pool_counted.body.exit206 ], [ %total.6.1.i.lcssa, %B1162.i ]
  %.971.i = shl nsw i64 %.181.i.0249, 2
  %.976.i = getelementptr i8, ptr %.676.i, i64 %.971.i
  store float %total.8.1.i, ptr %.976.i, align 4, !noalias !3
  %exitcond.not = icmp eq i64 %.109.i, %.253.i
  br i1 %exitcond.not, label %B594.i.loopexit, label %B312.if.i

B312.if.i:                                        ; preds = %B312.if.i.lr.ph, %B1296.i
  %.181.i.0249 = phi i64 [ 0, %B312.if.i.lr.ph ], [ %.253.i, %B1296.i ]
  %.253.i = add nuw nsw i64 %.181.i.0249, 1
  %.312.i = mul nsw i64 %.310.i, %.181.i.0249
  %.343.i = sub nsw i64 %.312.i, %.342.i
  %.6.i87 = sub i64 0, %.343.i
  %.8.i88 = tail call i64 @llvm.smax.i64(i64 %.6.i87, i64 0)
  %.10.i90 = add i64 %.9.i89, %.8.i88
  %.11.i = udiv i64 %.10.i90, %.36.i71
  %.8.i44 = sub i64 %.204.i, %.343.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i44, i64 0)
  %.12.i = add i64 %.9.i89, %.10.i
  %.13.i = udiv i64 %.12.i, %.36.i71
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.462.i241.not, label %B1162.i, label %B724.if.i.lr.ph

B724.if.i.lr.ph:                                  ; preds = %B312.if.i
  %.11.i100 = udiv i64 %.10.i99.reass, %.700.i
  %.13.i56 = udiv i64 %.12.i55, %.700.i
  %.15.i57 = tail call i64 @llvm.smin.i64(i64 %.79.i128220, i64 %.13.i56)
  %.584.i = sub i64 %.15.i57, %.11.i100
  %spec.select230 = tail call i64 @llvm.smax.i64(i64 %.584.i, i64 0)
  %.627.i236.not = icmp slt i64 %.584.i, 1
  %.753.i = sub i64 %.15.i, %.11.i
  %spec.select231 = tail call i64 @llvm.smax.i64(i64 %.753.i, i64 0)
  %.796.i232.not = icmp slt i64 %.753.i, 1
  br label %B724.if.i

B724.if.i:                                        ; preds = %B724.if.i.lr.ph, %B724.i.loopexit
  %total.6.1.i244 = phi float [ %spec.select.i, %B724.if.i.lr.ph ], [ %total.5.2.i.lcssa, %B724.i.loopexit ]
  %.409.i.0243 = phi i64 [ %spec.select229, %B724.if.i.lr.ph ], [ %.471.i, %B724.i.loopexit ]
  %.406.i1.0242 = phi i64 [ %.11.i95, %B724.if.i.lr.ph ], [ %.475.i, %B724.i.loopexit ]
  %.471.i = add nsw i64 %.409.i.0243, -1
  %.475.i = add i64 %.406.i1.0242, 1
  br i1 %.627.i236.not, label %B724.i.loopexit, label %B884.if.i.lr.ph

B884.if.i.lr.ph:                                  ; preds = %B724.if.i
  %.536.i = mul nsw i64 %.406.i1.0242, %.44.i
  %.538.i = add nsw i64 %.536.i, %.610.i
  %.706.i = mul nsw i64 %.538.i, %.173.i
  %.703.i = add i64 %.706.i, %.672.i
  br label %B884.if.i

B884.if.i:                                        ; preds = %B884.if.i.lr.ph, %B884.i.loopexit
  %total.5.2.i239 = phi float [ %total.6.1.i244, %B884.if.i.lr.ph ], [ %total.4.3.i.lcssa, %B884.i.loopexit ]
  %.574.i.0238 = phi i64 [ %spec.select230, %B884.if.i.lr.ph ], [ %.636.i, %B884.i.loopexit ]
  %.571.i.0237 = phi i64 [ %.11.i100, %B884.if.i.lr.ph ], [ %.640.i8, %B884.i.loopexit ]
  %.636.i = add nsw i64 %.574.i.0238, -1
  %.640.i8 = add i64 %.571.i.0237, 1
  %.701.i = mul nsw i64 %.700.i, %.571.i.0237
  %.707.i = add i64 %.703.i, %.701.i
  %.709.i = mul nsw i64 %.707.i, %.204.i
  %.711.i = add nsw i64 %.709.i, %.343.i
  br i1 %.796.i232.not, label %B884.i.loopexit, label %B1012.if.i

B1012.if.i:                                       ; preds = %B884.if.i, %B1154.i
  %total.4.3.i235 = phi float [ %"$phi1154.4.2.4.i", %B1154.i ], [ %total.5.2.i239, %B884.if.i ]
  %.743.i.0234 = phi i64 [ %.805.i, %B1154.i ], [ %spec.select231, %B884.if.i ]
  %.740.i.0233 = phi i64 [ %.809.i, %B1154.i ], [ %.11.i, %B884.if.i ]
  %.805.i = add nsw i64 %.743.i.0234, -1
  %.809.i = add i64 %.740.i.0233, 1
  %.864.i = mul nsw i64 %.36.i71, %.740.i.0233
  %.866.i = add nsw i64 %.711.i, %.864.i
  %.867.i = shl nsw i64 %.866.i, 2
  %.869.i = getelementptr i8, ptr %.373.i, i64 %.867.i
  %.870.i = load float, ptr %.869.i, align 4, !noalias !3
  br i1 %.352.i, label %B1132.i, label %B1122.i

f32_pool_dense.body.exit:                         ; preds = %B376.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pool_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_pool_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_dense_row.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_dense_row.body"}
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

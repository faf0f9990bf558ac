; LLVM 22.1.0, sources 07c7d66a1166aec2f6c223df5e2b3824a3004747908d7217ecc4e476c1ae3269
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_winograd(ptr noalias readonly %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.63.i = getelementptr i8, ptr %.1, i64 128
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !0
  %.119.i = getelementptr i8, ptr %.1, i64 96
  %.120.i = load i64, ptr %.119.i, align 8, !noalias !0
  %.175.i = getelementptr i8, ptr %.1, i64 136
  %.176.i = load i64, ptr %.175.i, align 8, !noalias !0
  %.231.i = getelementptr i8, ptr %.1, i64 144
  %.232.i = load i64, ptr %.231.i, align 8, !noalias !0
  %.275.i = sub i64 %.4, %.3
  %.320.i181.not = icmp slt i64 %.275.i, 1
  br i1 %.320.i181.not, label %f32_winograd.body.exit, label %B248.if.i.lr.ph

B248.if.i.lr.ph:                                  ; preds = %.6
  %.131.i = getelementptr i8, ptr %.1, i64 208
  %.138.i84 = getelementptr i8, ptr %.2, i64 16
  %.196.i = getelementptr i8, ptr %.1, i64 160
  %.369.i87 = getelementptr i8, ptr %.1, i64 240
  %.428.i = getelementptr i8, ptr %.1, i64 328
  %.57.i.i = getelementptr i8, ptr %.1, i64 120
  %.108.i.i = getelementptr i8, ptr %.1, i64 104
  %.162.i.i = getelementptr i8, ptr %.1, i64 112
  %.506.i97 = getelementptr i8, ptr %.2, i64 8
  %.116.i.i = getelementptr i8, ptr %.1, i64 216
  %.120.i.i = getelementptr i8, ptr %.1, i64 224
  %.125.i.i = getelementptr i8, ptr %.1, i64 232
  %.625.i = getelementptr i8, ptr %.1, i64 248
  %.678.i = getelementptr i8, ptr %.1, i64 312
  %.71.i102 = getelementptr i8, ptr %.1, i64 152
  %.124.i = getelementptr i8, ptr %.1, i64 184
  %.243.i = getelementptr i8, ptr %.1, i64 16
  %.306.i = getelementptr i8, ptr %.1, i64 296
  %.435.i = add nsw i64 %.176.i, -1
  %.180.i = getelementptr i8, ptr %.1, i64 200
  %.499.i = getelementptr i8, ptr %.1, i64 192
  %.682.i = getelementptr i8, ptr %.1, i64 304
  %.810.i = getelementptr i8, ptr %.1, i64 320
  %.70.i118 = getelementptr i8, ptr %.1, i64 424
  %.192.i = getelementptr i8, ptr %.1, i64 408
  %.248.i121 = getelementptr i8, ptr %.1, i64 400
  %.757.i = getelementptr i8, ptr %.1, i64 416
  %.874.i = getelementptr i8, ptr %.1, i64 168
  %.69.i = getelementptr i8, ptr %.1, i64 32
  %.136.i = getelementptr i8, ptr %.1, i64 48
  %.203.i = getelementptr i8, ptr %.1, i64 64
  %.270.i = getelementptr i8, ptr %.1, i64 80
  %.566.i = getelementptr i8, ptr %.1, i64 176
  %.116.i = getelementptr i8, ptr %.1, i64 256
  %.120.i25 = getelementptr i8, ptr %.1, i64 264
  %.125.i = getelementptr i8, ptr %.1, i64 272
  %.894.i = getelementptr i8, ptr %.1, i64 280
  %.116.i35 = getelementptr i8, ptr %.1, i64 336
  %.120.i38 = getelementptr i8, ptr %.1, i64 344
  %.125.i42 = getelementptr i8, ptr %.1, i64 352
  %.1005.i = getelementptr i8, ptr %.1, i64 360
  %.116.i55 = getelementptr i8, ptr %.1, i64 368
  %.120.i58 = getelementptr i8, ptr %.1, i64 376
  %.125.i62 = getelementptr i8, ptr %.1, i64 384
  %.1116.i = getelementptr i8, ptr %.1, i64 392
  %.1227.i = getelementptr i8, ptr %.1, i64 288
  br label %B248.if.i

B248.i.loopexit:                                  ; preds = %B544.i.loopexit, %B434.i
  %.320.i = icmp sgt i64 %.265.i.0183, 1
  br i1 %.320.i, label %B248.if.i, label %f32_winograd.body.exit

B394.i:                                           ; preds = %B248.if.i
  %.69.i78 = load i64, ptr %.1, align 8, !noalias !3
  %.70.i79 = lshr i64 %.69.i78, 48
  %.72.i = load ptr, ptr %.2, align 8, !noalias !3
  %.73.i80 = and i64 %.69.i78, 281474976710655
  %.74.i81 = getelementptr i64, ptr %.72.i, i64 %.70.i79
  %.75.i82 = load ptr, ptr %.74.i81, align 8, !noalias !3
  %.76.i83 = getelementptr i8, ptr %.75.i82, i64 %.73.i80
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !3
  %.133.i = getelementptr i8, ptr %.76.i83, i64 %.132.i
  %.139.i = load ptr, ptr %.138.i84, align 8, !noalias !3
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !3
  %.280.i165.not = icmp slt i64 %.197.i, 1
  br i1 %.280.i165.not, label %B434.i, label %B244.if.i.lr.ph

B244.if.i.lr.ph:                                  ; preds = %B394.i
  %.370.i88 = load i64, ptr %.369.i87, align 8, !noalias !3
  %.429.i = load i64, ptr %.428.i, align 8, !noalias !3
  %.441.i = icmp slt i64 %.378.i, %.387.i
  br label %B244.if.i

B436.i:                                           ; preds = %B436.i.preheader, %f32_winograd_run.body.exit.i
  %tile.2.1.i89 = phi i64 [ %.683.i, %f32_winograd_run.body.exit.i ], [ %.378.i, %B436.i.preheader ]
  %.59.i.i = urem i64 %tile.2.1.i89, %.58.i.i
  %.11.i.i90 = icmp eq i64 %.59.i.i, 0
  %.26.i.i92 = icmp eq i64 %.59.i.i, %.22.i.i91
  %..i.i93 = select i1 %.26.i.i92, i64 2, i64 1
  %"$phi44.0.3.0.i.i94" = select i1 %.11.i.i90, i64 0, i64 %..i.i93
  %.69.i.i = icmp eq i64 %"$phi44.0.3.0.i.i94", 1
  br i1 %.69.i.i, label %B178.i.i, label %f32_winograd_run.body.exit.i

B178.i.i:                                         ; preds = %B436.i
  %0 = xor i64 %.59.i.i, -1
  %.61.i.i = add i64 %.58.i.i, %0
  %.62.i.i = sub nsw i64 %.387.i, %tile.2.1.i89
  %.64.i.i = tail call i64 @llvm.smin.i64(i64 %.61.i.i, i64 %.62.i.i)
  br label %f32_winograd_run.body.exit.i

f32_winograd_run.body.exit.i:                     ; preds = %B178.i.i, %B436.i
  %"$phi184.0.2.0.i.i" = phi i64 [ %.64.i.i, %B178.i.i ], [ 1, %B436.i ]
  %.110.i58.i = urem i64 %tile.2.1.i89, %.109.i57.i
  %.111.i59.i = udiv i64 %.110.i58.i, %.58.i.i
  %.11.i.i.i = icmp ugt i64 %.58.i.i, %.110.i58.i
  %.26.i.i.i = icmp eq i64 %.111.i59.i, %.22.i.i.i
  %1 = select i1 %.26.i.i.i, i64 6, i64 3
  %.165.i.i = select i1 %.11.i.i.i, i64 0, i64 %1
  %2 = getelementptr i64, ptr %.1, i64 %.165.i.i
  %3 = getelementptr i64, ptr %2, i64 %"$phi44.0.3.0.i.i94"
  %.503.i = getelementptr i8, ptr %3, i64 432
  %.504.i = load i64, ptr %.503.i, align 8, !noalias !3
  %.505.i96 = icmp slt i64 %.504.i, 0
  %.508.i = tail call i64 @llvm.smax.i64(i64 %.504.i, i64 0)
  %.509.i = getelementptr i64, ptr %.507.i, i64 %.508.i
  %.510.i = load i64, ptr %.509.i, align 8, !noalias !3
  %.511.i = select i1 %.505.i96, i64 0, i64 %.510.i
  %.111.i.i = udiv i64 %tile.2.1.i89, %.109.i57.i
  %.112.i.i = mul nsw i64 %.111.i.i, %.109.i57.i
  %.113.i.i.recomposed = urem i64 %tile.2.1.i89, %.109.i57.i
  %.114.i.i = udiv i64 %.113.i.i.recomposed, %.58.i.i
  %.118.i.i = mul nsw i64 %.117.i.i, %.111.i.i
  %.122.i.i = mul nsw i64 %.121.i.i, %.114.i.i
  %.127.i.i = mul nsw i64 %.126.i.i, %.59.i.i
  %4 = getelementptr i8, ptr %.373.i, i64 %.118.i.i
  %5 = getelementptr i8, ptr %4, i64 %.122.i.i
  %.566.i98 = getelementptr i8, ptr %5, i64 %.127.i.i
  %.569.i99 = sub nsw i64 %tile.2.1.i89, %.378.i
  %.571.i = shl nsw i64 %.569.i99, 6
  %.573.i = getelementptr i8, ptr %.432.i, i64 %.571.i
  %.680.i = inttoptr i64 %.511.i to ptr
  tail call void %.680.i(ptr %.566.i98, ptr %.573.i, i64 %"$phi184.0.2.0.i.i", i64 %.626.i, i64 %.679.i) #0, !noalias !3
  %.683.i = add nsw i64 %"$phi184.0.2.0.i.i", %tile.2.1.i89
  %.687.i = icmp slt i64 %.683.i, %.387.i
  br i1 %.687.i, label %B436.i, label %B856.i

B856.i:                                           ; preds = %f32_winograd_run.body.exit.i, %B244.if.i
  %exitcond.not = icmp eq i64 %.293.i, %.197.i
  br i1 %exitcond.not, label %B434.i, label %B244.if.i

B244.if.i:                                        ; preds = %B244.if.i.lr.ph, %B856.i
  %.221.i.0167 = phi i64 [ 0, %B244.if.i.lr.ph ], [ %.293.i, %B856.i ]
  %.293.i = add nuw nsw i64 %.221.i.0167, 1
  %.371.i = mul nsw i64 %.370.i88, %.221.i.0167
  %.373.i = getelementptr i8, ptr %.133.i, i64 %.371.i
  %.430.i = mul nsw i64 %.429.i, %.221.i.0167
  %.432.i = getelementptr i8, ptr %.139.i, i64 %.430.i
  br i1 %.441.i, label %B436.i.preheader, label %B856.i

B436.i.preheader:                                 ; preds = %B244.if.i
  %.58.i.i = load i64, ptr %.57.i.i, align 8, !noalias !6
  %.22.i.i91 = add nsw i64 %.58.i.i, -1
  %.109.i57.i = load i64, ptr %.108.i.i, align 8, !noalias !9
  %.163.i.i = load i64, ptr %.162.i.i, align 8, !noalias !9
  %.22.i.i.i = add nsw i64 %.163.i.i, -1
  %.507.i = load ptr, ptr %.506.i97, align 8, !noalias !3
  %.117.i.i = load i64, ptr %.116.i.i, align 8, !noalias !12
  %.121.i.i = load i64, ptr %.120.i.i, align 8, !noalias !12
  %.126.i.i = load i64, ptr %.125.i.i, align 8, !noalias !12
  %.626.i = load i64, ptr %.625.i, align 8, !noalias !3
  %.679.i = load i64, ptr %.678.i, align 8, !noalias !3
  br label %B436.i

B434.i:                                           ; preds = %B856.i, %B394.i, %B248.if.i
  %ready.3.1.i = phi i64 [ %ready.2.0.i184, %B248.if.i ], [ %.363.i, %B394.i ], [ %.363.i, %B856.i ]
  %.412.i = mul nsw i64 %.370.i.recomposed, %.176.i
  %.414.i = udiv i64 %.412.i, %.232.i
  %.419.i = add nsw i64 %.370.i.recomposed, 1
  %.423.i = mul nsw i64 %.419.i, %.176.i
  %.425.i = udiv i64 %.423.i, %.232.i
  %.463.i = sub i64 %.425.i, %.414.i
  %.506.i176.not = icmp slt i64 %.463.i, 1
  br i1 %.506.i176.not, label %B248.i.loopexit, label %B544.if.i.lr.ph

B544.if.i.lr.ph:                                  ; preds = %B434.i
  %.72.i103 = load i64, ptr %.71.i102, align 8, !noalias !15
  %.125.i104 = load i64, ptr %.124.i, align 8, !noalias !15
  %.244.i = load i64, ptr %.243.i, align 8, !noalias !15
  %.245.i = lshr i64 %.244.i, 48
  %.247.i = load ptr, ptr %.2, align 8, !noalias !15
  %.248.i = and i64 %.244.i, 281474976710655
  %.249.i = getelementptr i64, ptr %.247.i, i64 %.245.i
  %.307.i = load i64, ptr %.306.i, align 8, !noalias !15
  %.316.i = load ptr, ptr %.138.i84, align 8, !noalias !15
  %.374.i = load i64, ptr %.678.i, align 8, !noalias !15
  %.376.i106 = mul nsw i64 %.374.i, %.125.i104
  %.378.i107 = getelementptr i8, ptr %.316.i, i64 %.376.i106
  %.500.i = load i64, ptr %.499.i, align 8, !noalias !15
  %invariant.op = add i64 %.387.i, 72
  %.593.i170.not = icmp slt i64 %.125.i104, 1
  %6 = add i64 %.500.i, %.378.i
  %invariant.op180 = sub i64 %invariant.op, %6
  %.319.i124 = icmp eq i64 %.387.i, %.120.i
  %.699.i = icmp slt i64 %.378.i, %.387.i
  %invariant.gep = getelementptr i64, ptr %.1, i64 %invariant.op180
  br label %B544.if.i

B544.i.loopexit:                                  ; preds = %B1594.i, %f32_winograd_multiply.body.exit
  %.506.i = icmp sgt i64 %.453.i.0178, 1
  br i1 %.506.i, label %B544.if.i, label %B248.i.loopexit

B248.if.i:                                        ; preds = %B248.if.i.lr.ph, %B248.i.loopexit
  %ready.2.0.i184 = phi i64 [ -1, %B248.if.i.lr.ph ], [ %ready.3.1.i, %B248.i.loopexit ]
  %.265.i.0183 = phi i64 [ %.275.i, %B248.if.i.lr.ph ], [ %.329.i, %B248.i.loopexit ]
  %.262.i.0182 = phi i64 [ %.3, %B248.if.i.lr.ph ], [ %.333.i, %B248.i.loopexit ]
  %.329.i = add nsw i64 %.265.i.0183, -1
  %.333.i = add i64 %.262.i.0182, 1
  %.363.i = udiv i64 %.262.i.0182, %.232.i
  %.369.i = mul nsw i64 %.363.i, %.232.i
  %.370.i.recomposed = urem i64 %.262.i.0182, %.232.i
  %.376.i = mul nsw i64 %.363.i, %.120.i
  %.378.i = udiv i64 %.376.i, %.64.i
  %.383.i = add nsw i64 %.363.i, 1
  %.385.i = mul nsw i64 %.383.i, %.120.i
  %.387.i = udiv i64 %.385.i, %.64.i
  %.393.not.i = icmp eq i64 %.363.i, %ready.2.0.i184
  br i1 %.393.not.i, label %B434.i, label %B394.i

B544.if.i:                                        ; preds = %B544.if.i.lr.ph, %B544.i.loopexit
  %.453.i.0178 = phi i64 [ %.463.i, %B544.if.i.lr.ph ], [ %.515.i, %B544.i.loopexit ]
  %.450.i.0177 = phi i64 [ %.414.i, %B544.if.i.lr.ph ], [ %.519.i, %B544.i.loopexit ]
  %.515.i = add nsw i64 %.453.i.0178, -1
  %.519.i = add i64 %.450.i.0177, 1
  %.545.i = sub nsw i64 %.450.i.0177, %.414.i
  %.185.i = mul nsw i64 %.72.i103, %.450.i.0177
  %.18649.i = lshr i64 %.185.i, 5
  %.189.i = shl i64 %.185.i, 2
  %.190.i = and i64 %.189.i, 124
  %.250.i = load ptr, ptr %.249.i, align 8, !noalias !15
  %.251.i = getelementptr i8, ptr %.250.i, i64 %.248.i
  %.308.i = mul nsw i64 %.307.i, %.18649.i
  %7 = getelementptr i8, ptr %.251.i, i64 %.308.i
  %.310.i = getelementptr i8, ptr %7, i64 %.190.i
  %.436.i = icmp eq i64 %.450.i.0177, %.435.i
  br i1 %.436.i, label %B580.i, label %B586.i

B580.i:                                           ; preds = %B544.if.i
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !15
  br label %B586.i

B586.i:                                           ; preds = %B580.i, %B544.if.i
  %"$phi586.0.2.0.i" = phi i64 [ %.181.i, %B580.i ], [ 0, %B544.if.i ]
  br i1 %.593.i170.not, label %f32_winograd_multiply.body.exit, label %B700.if.i.lr.ph

B700.if.i.lr.ph:                                  ; preds = %B586.i
  %.683.i110 = load i64, ptr %.682.i, align 8, !noalias !15
  %gep = getelementptr i64, ptr %invariant.gep, i64 %"$phi586.0.2.0.i"
  %.695.i = load i64, ptr %gep, align 8, !noalias !15
  %.696.i = icmp slt i64 %.695.i, 0
  %.698.i = load ptr, ptr %.506.i97, align 8, !noalias !15
  %.699.i111 = tail call i64 @llvm.smax.i64(i64 %.695.i, i64 0)
  %.700.i = getelementptr i64, ptr %.698.i, i64 %.699.i111
  %.811.i = load i64, ptr %.810.i, align 8, !noalias !15
  %.817.i = mul nsw i64 %.125.i104, %.545.i
  %.71.i119 = load i64, ptr %.70.i118, align 8, !noalias !18
  %.72.i120 = icmp sgt i64 %.71.i119, 0
  %.875.i = load i64, ptr %.874.i, align 8, !noalias !15
  %.928.i = load i64, ptr %.428.i, align 8, !noalias !15
  br label %B700.if.i

B700.if.i:                                        ; preds = %B700.if.i.lr.ph, %f32_winograd_later.body.exit
  %.534.i.0172 = phi i64 [ 0, %B700.if.i.lr.ph ], [ %.606.i, %f32_winograd_later.body.exit ]
  %.606.i = add nuw nsw i64 %.534.i.0172, 1
  %.684.i = mul nsw i64 %.683.i110, %.534.i.0172
  %.686.i = getelementptr i8, ptr %.310.i, i64 %.684.i
  %.701.i = load i64, ptr %.700.i, align 8, !noalias !15
  %.702.i = select i1 %.696.i, i64 0, i64 %.701.i
  %.756.i = mul nsw i64 %.534.i.0172, %.374.i
  %.758.i = getelementptr i8, ptr %.316.i, i64 %.756.i
  %.812.i = mul nsw i64 %.811.i, %.534.i.0172
  %.814.i = getelementptr i8, ptr %.378.i107, i64 %.812.i
  %.818.i = add nsw i64 %.534.i.0172, %.817.i
  br i1 %.72.i120, label %B64.i, label %B144.i

B64.i:                                            ; preds = %B700.if.i
  %.136.i156 = getelementptr i8, ptr %.686.i, i64 %.71.i119
  br label %f32_winograd_later.body.exit

B144.i:                                           ; preds = %B700.if.i
  %.193.i = load i64, ptr %.192.i, align 8, !noalias !18
  %.249.i122 = load i64, ptr %.248.i121, align 8, !noalias !18
  %.255.i = udiv i64 %.818.i, %.193.i
  %.703.i.recomposed = urem i64 %.818.i, %.193.i
  %.261.i = udiv i64 %.255.i, %.249.i122
  %.639.i.recomposed = urem i64 %.255.i, %.249.i122
  br i1 %.319.i124, label %f32_winograd_later.body.exit, label %B372.i

B372.i:                                           ; preds = %B144.i
  %.373.i125 = load i64, ptr %.196.i, align 8, !noalias !18
  %.375.not.i = icmp slt i64 %.261.i, %.373.i125
  br i1 %.375.not.i, label %B436.i126, label %f32_winograd_later.body.exit

B436.i126:                                        ; preds = %B372.i
  %.453.i127 = load i64, ptr %.1, align 8, !noalias !18
  %.454.i128 = lshr i64 %.453.i127, 48
  %.457.i = and i64 %.453.i127, 281474976710655
  %.458.i = getelementptr i64, ptr %.247.i, i64 %.454.i128
  %.459.i129 = load ptr, ptr %.458.i, align 8, !noalias !18
  %.460.i = getelementptr i8, ptr %.459.i129, i64 %.457.i
  %.518.i = load i64, ptr %.131.i, align 8, !noalias !18
  %.58.i.i131 = load i64, ptr %.108.i.i, align 8, !noalias !21
  %.110.i.i133 = load i64, ptr %.57.i.i, align 8, !noalias !21
  %.111.i.i134 = udiv i64 %.387.i, %.58.i.i131
  %.112.i.i135 = mul nsw i64 %.111.i.i134, %.58.i.i131
  %.113.i.i136.recomposed = urem i64 %.387.i, %.58.i.i131
  %.114.i.i137 = udiv i64 %.113.i.i136.recomposed, %.110.i.i133
  %.115.i.i138 = urem i64 %.387.i, %.110.i.i133
  %.117.i.i140 = load i64, ptr %.116.i.i, align 8, !noalias !21
  %.118.i.i141 = mul nsw i64 %.117.i.i140, %.111.i.i134
  %.121.i.i143 = load i64, ptr %.120.i.i, align 8, !noalias !21
  %.122.i.i144 = mul nsw i64 %.121.i.i143, %.114.i.i137
  %.126.i.i147 = load i64, ptr %.125.i.i, align 8, !noalias !21
  %.127.i.i148 = mul nsw i64 %.126.i.i147, %.115.i.i138
  %.627.i = load i64, ptr %.369.i87, align 8, !noalias !18
  %.629.i = mul nsw i64 %.627.i, %.261.i
  %.633.i = mul nsw i64 %.261.i, %.249.i122
  %.692.i = load i64, ptr %.625.i, align 8, !noalias !18
  %.693.i = mul nsw i64 %.692.i, %.639.i.recomposed
  %.697.i153 = mul nsw i64 %.255.i, %.193.i
  %.758.i154 = load i64, ptr %.757.i, align 8, !noalias !18
  %.761.i155 = mul nsw i64 %.758.i154, %.703.i.recomposed
  %8 = getelementptr i8, ptr %.460.i, i64 %.518.i
  %9 = getelementptr i8, ptr %8, i64 %.118.i.i141
  %10 = getelementptr i8, ptr %9, i64 %.122.i.i144
  %11 = getelementptr i8, ptr %10, i64 %.127.i.i148
  %12 = getelementptr i8, ptr %11, i64 %.629.i
  %13 = getelementptr i8, ptr %12, i64 %.693.i
  %.763.i = getelementptr i8, ptr %13, i64 %.761.i155
  br label %f32_winograd_later.body.exit

f32_winograd_later.body.exit:                     ; preds = %B144.i, %B372.i, %B64.i, %B436.i126
  %.8.i113.0 = phi ptr [ %.136.i156, %B64.i ], [ %.763.i, %B436.i126 ], [ %.686.i, %B372.i ], [ %.686.i, %B144.i ]
  %.982.i = inttoptr i64 %.702.i to ptr
  tail call void %.982.i(ptr %.758.i, ptr %.686.i, ptr %.814.i, ptr %.8.i113.0, i64 %.875.i, i64 %.928.i, i64 %.928.i) #0, !noalias !15
  %exitcond185.not = icmp eq i64 %.125.i104, %.606.i
  br i1 %exitcond185.not, label %f32_winograd_multiply.body.exit, label %B700.if.i

f32_winograd_multiply.body.exit:                  ; preds = %f32_winograd_later.body.exit, %B586.i
  %.70.i = load i64, ptr %.69.i, align 8, !noalias !24
  %.71.i = lshr i64 %.70.i, 48
  %.74.i = and i64 %.70.i, 281474976710655
  %.75.i = getelementptr i64, ptr %.247.i, i64 %.71.i
  %.76.i = load ptr, ptr %.75.i, align 8, !noalias !24
  %.77.i = getelementptr i8, ptr %.76.i, i64 %.74.i
  %.137.i = load i64, ptr %.136.i, align 8, !noalias !24
  %.138.i = lshr i64 %.137.i, 48
  %.141.i = and i64 %.137.i, 281474976710655
  %.142.i = getelementptr i64, ptr %.247.i, i64 %.138.i
  %.143.i = load ptr, ptr %.142.i, align 8, !noalias !24
  %.144.i = getelementptr i8, ptr %.143.i, i64 %.141.i
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !24
  %.205.i = lshr i64 %.204.i, 48
  %.208.i = and i64 %.204.i, 281474976710655
  %.209.i = getelementptr i64, ptr %.247.i, i64 %.205.i
  %.210.i = load ptr, ptr %.209.i, align 8, !noalias !24
  %.211.i = getelementptr i8, ptr %.210.i, i64 %.208.i
  %.271.i = load i64, ptr %.270.i, align 8, !noalias !24
  %.272.i = lshr i64 %.271.i, 48
  %.275.i1 = and i64 %.271.i, 281474976710655
  %.276.i2 = getelementptr i64, ptr %.247.i, i64 %.272.i
  %.277.i = load ptr, ptr %.276.i2, align 8, !noalias !24
  %.278.i = getelementptr i8, ptr %.277.i, i64 %.275.i1
  %.45557.i = lshr i64 %.185.i, 4
  %.513.i = mul nsw i64 %.72.i103, %.519.i
  %.51458.i = lshr i64 %.513.i, 4
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !24
  %.569.i = tail call i64 @llvm.smin.i64(i64 %.51458.i, i64 %.567.i)
  %.607.i = sub i64 %.569.i, %.45557.i
  %.653.i173.not = icmp slt i64 %.607.i, 1
  br i1 %.653.i173.not, label %B544.i.loopexit, label %B688.if.i

B710.i:                                           ; preds = %B710.i.preheader, %f32_winograd_run.body.exit
  %tile.2.1.i = phi i64 [ %.1232.i, %f32_winograd_run.body.exit ], [ %.378.i, %B710.i.preheader ]
  %.59.i = urem i64 %tile.2.1.i, %.58.i
  %.11.i = icmp eq i64 %.59.i, 0
  %.26.i = icmp eq i64 %.59.i, %.22.i
  %..i = select i1 %.26.i, i64 2, i64 1
  %"$phi44.0.3.0.i" = select i1 %.11.i, i64 0, i64 %..i
  %.69.i6 = icmp eq i64 %"$phi44.0.3.0.i", 1
  br i1 %.69.i6, label %B178.i, label %f32_winograd_run.body.exit

B178.i:                                           ; preds = %B710.i
  %14 = xor i64 %.59.i, -1
  %.61.i = add i64 %.58.i, %14
  %.62.i = sub nsw i64 %.387.i, %tile.2.1.i
  %.64.i7 = tail call i64 @llvm.smin.i64(i64 %.61.i, i64 %.62.i)
  br label %f32_winograd_run.body.exit

f32_winograd_run.body.exit:                       ; preds = %B710.i, %B178.i
  %"$phi184.0.2.0.i" = phi i64 [ %.64.i7, %B178.i ], [ 1, %B710.i ]
  %.110.i71 = urem i64 %tile.2.1.i, %.109.i70
  %.111.i72 = udiv i64 %.110.i71, %.58.i
  %.11.i.i = icmp ugt i64 %.58.i, %.110.i71
  %.26.i.i = icmp eq i64 %.111.i72, %.22.i.i
  %15 = select i1 %.26.i.i, i64 6, i64 3
  %.165.i = select i1 %.11.i.i, i64 0, i64 %15
  %16 = getelementptr i64, ptr %.1, i64 %.165.i
  %17 = getelementptr i64, ptr %16, i64 %"$phi44.0.3.0.i"
  %.768.i = getelementptr i8, ptr %17, i64 504
  %.769.i = load i64, ptr %.768.i, align 8, !noalias !24
  %.770.i = icmp slt i64 %.769.i, 0
  %.773.i = tail call i64 @llvm.smax.i64(i64 %.769.i, i64 0)
  %.774.i = getelementptr i64, ptr %.772.i, i64 %.773.i
  %.775.i = load i64, ptr %.774.i, align 8, !noalias !24
  %.776.i = select i1 %.770.i, i64 0, i64 %.775.i
  %.779.i = sub nsw i64 %tile.2.1.i, %.378.i
  %.781.i = shl nsw i64 %.779.i, 6
  %.784.i = getelementptr i8, ptr %27, i64 %.781.i
  %.111.i = udiv i64 %tile.2.1.i, %.109.i70
  %.112.i = mul nsw i64 %.111.i, %.109.i70
  %.113.i.recomposed = urem i64 %tile.2.1.i, %.109.i70
  %.114.i = udiv i64 %.113.i.recomposed, %.58.i
  %.118.i = mul nsw i64 %.117.i, %.111.i
  %.122.i = mul nsw i64 %.121.i, %.114.i
  %.127.i = mul nsw i64 %.126.i, %.59.i
  %18 = getelementptr i8, ptr %.144.i, i64 %.118.i
  %19 = getelementptr i8, ptr %18, i64 %.122.i
  %20 = getelementptr i8, ptr %19, i64 %.127.i
  %.900.i = getelementptr i8, ptr %20, i64 %.897.i
  %.118.i37 = mul nsw i64 %.117.i36, %.111.i
  %.122.i40 = mul nsw i64 %.121.i39, %.114.i
  %.127.i44 = mul nsw i64 %.126.i43, %.59.i
  %21 = getelementptr i8, ptr %.211.i, i64 %.118.i37
  %22 = getelementptr i8, ptr %21, i64 %.122.i40
  %23 = getelementptr i8, ptr %22, i64 %.127.i44
  %.1011.i = getelementptr i8, ptr %23, i64 %.1008.i
  %.118.i57 = mul nsw i64 %.117.i56, %.111.i
  %.122.i60 = mul nsw i64 %.121.i59, %.114.i
  %.127.i64 = mul nsw i64 %.126.i63, %.59.i
  %24 = getelementptr i8, ptr %.278.i, i64 %.118.i57
  %25 = getelementptr i8, ptr %24, i64 %.122.i60
  %26 = getelementptr i8, ptr %25, i64 %.127.i64
  %.1122.i = getelementptr i8, ptr %26, i64 %.1119.i
  %.1229.i = inttoptr i64 %.776.i to ptr
  tail call void %.1229.i(ptr %.784.i, ptr %.789.i, ptr %.900.i, ptr %.1011.i, ptr %.1122.i, i64 %"$phi184.0.2.0.i", i64 %.1175.i, i64 %.1228.i) #0, !noalias !24
  %.1232.i = add nsw i64 %"$phi184.0.2.0.i", %tile.2.1.i
  %.1236.i = icmp slt i64 %.1232.i, %.387.i
  br i1 %.1236.i, label %B710.i, label %B1594.i

B1594.i:                                          ; preds = %f32_winograd_run.body.exit, %B688.if.i
  %.653.i = icmp sgt i64 %.597.i.0175, 1
  br i1 %.653.i, label %B688.if.i, label %B544.i.loopexit

B688.if.i:                                        ; preds = %f32_winograd_multiply.body.exit, %B1594.i
  %.597.i.0175 = phi i64 [ %.662.i, %B1594.i ], [ %.607.i, %f32_winograd_multiply.body.exit ]
  %.594.i.0174 = phi i64 [ %.666.i, %B1594.i ], [ %.45557.i, %f32_winograd_multiply.body.exit ]
  %.662.i = add nsw i64 %.597.i.0175, -1
  %.666.i = add nuw i64 %.594.i.0174, 1
  br i1 %.699.i, label %B710.i.preheader, label %B1594.i

B710.i.preheader:                                 ; preds = %B688.if.i
  %.58.i = load i64, ptr %.57.i.i, align 8, !noalias !27
  %.22.i = add nsw i64 %.58.i, -1
  %.707.i = sub nuw nsw i64 %.594.i.0174, %.45557.i
  %.760.i = load i64, ptr %.428.i, align 8, !noalias !24
  %.761.i = mul nsw i64 %.760.i, %.707.i
  %.109.i70 = load i64, ptr %.108.i.i, align 8, !noalias !30
  %.163.i = load i64, ptr %.162.i.i, align 8, !noalias !30
  %.22.i.i = add nsw i64 %.163.i, -1
  %.772.i = load ptr, ptr %.506.i97, align 8, !noalias !24
  %27 = getelementptr i8, ptr %.378.i107, i64 %.761.i
  %.787.i = shl nsw i64 %.594.i.0174, 6
  %.789.i = getelementptr i8, ptr %.77.i, i64 %.787.i
  %.117.i = load i64, ptr %.116.i, align 8, !noalias !33
  %.121.i = load i64, ptr %.120.i25, align 8, !noalias !33
  %.126.i = load i64, ptr %.125.i, align 8, !noalias !33
  %.895.i = load i64, ptr %.894.i, align 8, !noalias !24
  %.897.i = mul nsw i64 %.895.i, %.594.i.0174
  %.117.i36 = load i64, ptr %.116.i35, align 8, !noalias !36
  %.121.i39 = load i64, ptr %.120.i38, align 8, !noalias !36
  %.126.i43 = load i64, ptr %.125.i42, align 8, !noalias !36
  %.1006.i = load i64, ptr %.1005.i, align 8, !noalias !24
  %.1008.i = mul nsw i64 %.1006.i, %.594.i.0174
  %.117.i56 = load i64, ptr %.116.i55, align 8, !noalias !39
  %.121.i59 = load i64, ptr %.120.i58, align 8, !noalias !39
  %.126.i63 = load i64, ptr %.125.i62, align 8, !noalias !39
  %.1117.i = load i64, ptr %.1116.i, align 8, !noalias !24
  %.1119.i = mul nsw i64 %.1117.i, %.594.i.0174
  %.1175.i = load i64, ptr %.810.i, align 8, !noalias !24
  %.1228.i = load i64, ptr %.1227.i, align 8, !noalias !24
  br label %B710.i

f32_winograd.body.exit:                           ; preds = %B248.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_winograd.body: %retptr"}
!2 = distinct !{!2, !"f32_winograd.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_winograd_transform_input.body: %retptr"}
!5 = distinct !{!5, !"f32_winograd_transform_input.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_winograd_run.body: %retptr"}
!8 = distinct !{!8, !"f32_winograd_run.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_winograd_class.body: %retptr"}
!11 = distinct !{!11, !"f32_winograd_class.body"}
!12 = !{!13, !4, !1}
!13 = distinct !{!13, !14, !"f32_winograd_offset.body: %retptr"}
!14 = distinct !{!14, !"f32_winograd_offset.body"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_winograd_multiply.body: %retptr"}
!17 = distinct !{!17, !"f32_winograd_multiply.body"}
!18 = !{!19, !16, !1}
!19 = distinct !{!19, !20, !"f32_winograd_later.body: %retptr"}
!20 = distinct !{!20, !"f32_winograd_later.body"}
!21 = !{!22, !19, !16, !1}
!22 = distinct !{!22, !23, !"f32_winograd_offset.body: %retptr"}
!23 = distinct !{!23, !"f32_winograd_offset.body"}
!24 = !{!25, !1}
!25 = distinct !{!25, !26, !"f32_winograd_transform_output.body: %retptr"}
!26 = distinct !{!26, !"f32_winograd_transform_output.body"}
!27 = !{!28, !25, !1}
!28 = distinct !{!28, !29, !"f32_winograd_run.body: %retptr"}
!29 = distinct !{!29, !"f32_winograd_run.body"}
!30 = !{!31, !25, !1}
!31 = distinct !{!31, !32, !"f32_winograd_class.body: %retptr"}
!32 = distinct !{!32, !"f32_winograd_class.body"}
!33 = !{!34, !25, !1}
!34 = distinct !{!34, !35, !"f32_winograd_offset.body: %retptr"}
!35 = distinct !{!35, !"f32_winograd_offset.body"}
!36 = !{!37, !25, !1}
!37 = distinct !{!37, !38, !"f32_winograd_offset.body: %retptr"}
!38 = distinct !{!38, !"f32_winograd_offset.body"}
!39 = !{!40, !25, !1}
!40 = distinct !{!40, !41, !"f32_winograd_offset.body: %retptr"}
!41 = distinct !{!41, !"f32_winograd_offset.body"}

; LLVM 22.1.0, sources 49be3e09848c82c3201366bad55d84bb7669f29607e01b717af5e128b7fda565
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_winograd_weight_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.43.i = getelementptr i8, ptr %.1, i64 48
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !0
  %.79.i = getelementptr i8, ptr %.1, i64 88
  %.80.i = load i64, ptr %.79.i, align 8, !noalias !0
  %.115.i = getelementptr i8, ptr %.1, i64 72
  %.116.i = load i64, ptr %.115.i, align 8, !noalias !0
  %.151.i = getelementptr i8, ptr %.1, i64 216
  %.152.i = load i64, ptr %.151.i, align 8, !noalias !0
  %.157.i = getelementptr i8, ptr %.2, i64 16
  %.158.i = load ptr, ptr %.157.i, align 8, !noalias !0
  %.192.i = getelementptr i8, ptr %.1, i64 200
  %.193.i = load i64, ptr %.192.i, align 8, !noalias !0
  %.194.i = mul i64 %.193.i, 36
  %.195.i = getelementptr i8, ptr %.158.i, i64 %.194.i
  %.230.i = getelementptr i8, ptr %.1, i64 208
  %.231.i = load i64, ptr %.230.i, align 8, !noalias !0
  %.232.i = mul i64 %.231.i, 36
  %.234.i = getelementptr i8, ptr %.195.i, i64 %.232.i
  %.274.i = sub i64 %.4, %.3
  %.320.i109.not = icmp slt i64 %.274.i, 1
  br i1 %.320.i109.not, label %f32_winograd_weight_gradient.body.exit, label %B464.if.i.lr.ph

B464.if.i.lr.ph:                                  ; preds = %.6
  %.389.i = getelementptr i8, ptr %.1, i64 96
  %.390.i = load i64, ptr %.389.i, align 8, !noalias !0
  %.467.i = getelementptr i8, ptr %.1, i64 80
  %.468.i = load i64, ptr %.467.i, align 8, !noalias !0
  %.508.i = getelementptr i8, ptr %.1, i64 104
  %.509.i = load i64, ptr %.508.i, align 8, !noalias !0
  %.551.i = load i64, ptr %.1, align 8, !noalias !0
  %.552.i = lshr i64 %.551.i, 48
  %.554.i = load ptr, ptr %.2, align 8, !noalias !0
  %.555.i = and i64 %.551.i, 281474976710655
  %.556.i = getelementptr i64, ptr %.554.i, i64 %.552.i
  %.593.i = getelementptr i8, ptr %.1, i64 112
  %.594.i = load i64, ptr %.593.i, align 8, !noalias !0
  %.626.i = getelementptr i8, ptr %.1, i64 144
  %.627.i = load i64, ptr %.626.i, align 8, !noalias !0
  %.667.i = getelementptr i8, ptr %.1, i64 16
  %.668.i = load i64, ptr %.667.i, align 8, !noalias !0
  %.669.i = lshr i64 %.668.i, 48
  %.672.i = and i64 %.668.i, 281474976710655
  %.673.i = getelementptr i64, ptr %.554.i, i64 %.669.i
  %.712.i = getelementptr i8, ptr %.1, i64 184
  %.713.i = load i64, ptr %.712.i, align 8, !noalias !0
  %.720.i = mul i64 %.152.i, 36
  %.801.i83.not = icmp ult i64 %.720.i, 64
  %.854.i = add i64 %.44.i, -1
  %.855.i = add i64 %.854.i, %.116.i
  %.857.i = udiv i64 %.855.i, %.116.i
  %spec.select75 = tail call i64 @llvm.smax.i64(i64 %.857.i, i64 0)
  %.937.i103.not = icmp slt i64 %.857.i, 1
  %.60.i = getelementptr i8, ptr %.1, i64 56
  %.238.i = getelementptr i8, ptr %.1, i64 64
  %.276.i = getelementptr i8, ptr %.1, i64 120
  %.310.i = getelementptr i8, ptr %.1, i64 128
  %.350.i = getelementptr i8, ptr %.1, i64 160
  %.384.i = getelementptr i8, ptr %.1, i64 168
  %.610.i = getelementptr i8, ptr %.1, i64 224
  %.648.i = getelementptr i8, ptr %.1, i64 136
  %.681.i = getelementptr i8, ptr %.1, i64 152
  %.106.i38 = getelementptr i8, ptr %.2, i64 8
  %.951.i = getelementptr i8, ptr %.1, i64 176
  %.984.i = getelementptr i8, ptr %.1, i64 192
  %.345.i = getelementptr i8, ptr %.1, i64 240
  %.520.i = getelementptr i8, ptr %.1, i64 232
  %.1210.i = getelementptr i8, ptr %.1, i64 392
  %.1254.i = getelementptr i8, ptr %.1, i64 32
  %0 = and i64 %.720.i, -64
  br label %B464.if.i

B462.i.loopexit:                                  ; preds = %B1736.if.i, %B1626.i
  %.320.i = icmp sgt i64 %.264.i.0111, 1
  br i1 %.320.i, label %B464.if.i, label %f32_winograd_weight_gradient.body.exit

B1350.i:                                          ; preds = %B1242.if.i.preheader, %B464.if.i
  br i1 %.937.i103.not, label %B1626.i, label %B1420.if.i.lr.ph

B1420.if.i.lr.ph:                                 ; preds = %B1350.i
  %.61.i = load i64, ptr %.60.i, align 8, !noalias !3
  %.22.i = add nsw i64 %.61.i, -1
  %spec.select79 = tail call i64 @llvm.smax.i64(i64 %.473.i, i64 0)
  %.473.i486.not = icmp slt i64 %.473.i, 1
  %spec.select78 = tail call i64 @llvm.smax.i64(i64 %.514.i, i64 0)
  %.806.i91.not = icmp slt i64 %.512.i, 1
  %spec.select80 = mul nuw nsw i64 %spec.select79, 36
  %.481.i = icmp sgt i64 %.512.i, 0
  %.1023.i.pre.pre = load i64, ptr %.238.i, align 8, !noalias !0
  %factor.op.mul = shl i64 %.1023.i.pre.pre, 6
  %.68.i23 = icmp sgt i64 %.1023.i.pre.pre, 0
  %.22.i.i27 = add nsw i64 %.1023.i.pre.pre, -1
  br label %B1420.if.i

B1420.i.loopexit:                                 ; preds = %B102.i.loopexit, %f32_winograd_gradient_transform.body.exit
  %.937.i = icmp sgt i64 %.884.i.0105, 1
  br i1 %.937.i, label %B1420.if.i, label %B1626.i

B1626.i:                                          ; preds = %B1420.i.loopexit, %B1350.i
  %.1077.i = mul nsw i64 %.468.i, %.391.i
  %.1081.i = add nsw i64 %.432.i, %.1077.i
  %.1170.i106.not = icmp slt i64 %.473.i, 1
  br i1 %.1170.i106.not, label %B462.i.loopexit, label %B1736.if.i.lr.ph

B1736.if.i.lr.ph:                                 ; preds = %B1626.i
  %.1211.i = load i64, ptr %.1210.i, align 8, !noalias !0
  %.1212.i = icmp slt i64 %.1211.i, 0
  %.1214.i = load ptr, ptr %.106.i38, align 8, !noalias !0
  %.1215.i = tail call i64 @llvm.smax.i64(i64 %.1211.i, i64 0)
  %.1216.i = getelementptr i64, ptr %.1214.i, i64 %.1215.i
  %.1255.i = load i64, ptr %.1254.i, align 8, !noalias !0
  %.1256.i = lshr i64 %.1255.i, 48
  %.1259.i = and i64 %.1255.i, 281474976710655
  %.1260.i = getelementptr i64, ptr %.554.i, i64 %.1256.i
  br label %B1736.if.i

B464.if.i:                                        ; preds = %B464.if.i.lr.ph, %B462.i.loopexit
  %.264.i.0111 = phi i64 [ %.274.i, %B464.if.i.lr.ph ], [ %.329.i, %B462.i.loopexit ]
  %.261.i.0110 = phi i64 [ %.3, %B464.if.i.lr.ph ], [ %.333.i, %B462.i.loopexit ]
  %.329.i = add nsw i64 %.264.i.0111, -1
  %.333.i = add i64 %.261.i.0110, 1
  %.391.i = udiv i64 %.261.i.0110, %.390.i
  %.429.i = mul nsw i64 %.391.i, %.390.i
  %.430.i.recomposed = urem i64 %.261.i.0110, %.390.i
  %.432.i = mul nsw i64 %.430.i.recomposed, %.80.i
  %.470.i = sub nsw i64 %.468.i, %.432.i
  %.473.i = tail call i64 @llvm.smin.i64(i64 %.80.i, i64 %.470.i)
  %.511.i = shl nsw i64 %.391.i, 1
  %.512.i = sub nsw i64 %.509.i, %.511.i
  %.514.i = tail call i64 @llvm.smin.i64(i64 %.512.i, i64 2)
  %.557.i = load ptr, ptr %.556.i, align 8, !noalias !0
  %.558.i = getelementptr i8, ptr %.557.i, i64 %.555.i
  %.629.i = mul nsw i64 %.627.i, %.432.i
  %1 = getelementptr i8, ptr %.558.i, i64 %.594.i
  %.631.i = getelementptr i8, ptr %1, i64 %.629.i
  %.674.i = load ptr, ptr %.673.i, align 8, !noalias !0
  %.675.i = getelementptr i8, ptr %.674.i, i64 %.672.i
  %.714.i = mul nsw i64 %.713.i, %.511.i
  %.715.i = getelementptr i8, ptr %.675.i, i64 %.714.i
  br i1 %.801.i83.not, label %B1350.i, label %B1242.if.i.preheader

B1242.if.i.preheader:                             ; preds = %B464.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.234.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B1350.i

B1420.if.i:                                       ; preds = %B1420.if.i.lr.ph, %B1420.i.loopexit
  %.884.i.0105 = phi i64 [ %spec.select75, %B1420.if.i.lr.ph ], [ %.946.i, %B1420.i.loopexit ]
  %.881.i.0104 = phi i64 [ 0, %B1420.if.i.lr.ph ], [ %.950.i, %B1420.i.loopexit ]
  %.946.i = add nsw i64 %.884.i.0105, -1
  %.950.i = add nuw nsw i64 %.881.i.0104, 1
  %2 = mul nsw i64 %.881.i.0104, %.116.i
  %.978.i = add nsw i64 %2, %.116.i
  %.981.i = tail call i64 @llvm.smin.i64(i64 %.978.i, i64 %.44.i)
  %.110.i = sub i64 %.981.i, %2
  %.156.i94.not = icmp slt i64 %.110.i, 1
  br i1 %.156.i94.not, label %f32_winograd_gradient_transform.body.exit, label %B120.if.i.lr.ph

B120.if.i.lr.ph:                                  ; preds = %B1420.if.i
  %.277.i = load i64, ptr %.276.i, align 8, !noalias !3
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !3
  %.351.i = load i64, ptr %.350.i, align 8, !noalias !3
  %.385.i = load i64, ptr %.384.i, align 8, !noalias !3
  br label %B120.if.i

B118.i.loopexit:                                  ; preds = %f32_winograd_gradient_row.body.exit, %B1002.i
  %.156.i = icmp sgt i64 %.100.i.096, 1
  br i1 %.156.i, label %B120.if.i, label %f32_winograd_gradient_transform.body.exit

B1002.i:                                          ; preds = %f32_winograd_gradient_row.body.exit51, %B120.if.i
  %invariant.gep89 = getelementptr i8, ptr %.195.i, i64 %.240.i.reass
  br i1 %.806.i91.not, label %B118.i.loopexit, label %B1032.if.i.lr.ph

B1032.if.i.lr.ph:                                 ; preds = %B1002.i
  %.914.i = load i64, ptr %.610.i, align 8, !noalias !3
  %.952.i = load i64, ptr %.951.i, align 8, !noalias !3
  %.985.i = load i64, ptr %.984.i, align 8, !noalias !3
  %3 = getelementptr i64, ptr %.1, i64 %.201.i
  %4 = getelementptr i8, ptr %3, i64 320
  br label %B1032.if.i

B120.if.i:                                        ; preds = %B120.if.i.lr.ph, %B118.i.loopexit
  %.100.i.096 = phi i64 [ %.110.i, %B120.if.i.lr.ph ], [ %.165.i, %B118.i.loopexit ]
  %.97.i.095 = phi i64 [ %2, %B120.if.i.lr.ph ], [ %.169.i, %B118.i.loopexit ]
  %.165.i = add nsw i64 %.100.i.096, -1
  %.169.i = add i64 %.97.i.095, 1
  %.195.i2 = udiv i64 %.97.i.095, %.61.i
  %.197.i = mul nsw i64 %.195.i2, %.61.i
  %.198.i.recomposed = urem i64 %.97.i.095, %.61.i
  %.11.i = icmp eq i64 %.97.i.095, %.197.i
  %.26.i = icmp eq i64 %.198.i.recomposed, %.22.i
  %5 = select i1 %.26.i, i64 6, i64 3
  %.201.i = select i1 %.11.i, i64 0, i64 %5
  %.206.i = sub nsw i64 %.97.i.095, %2
  %.240.i.reass = mul i64 %.206.i, %factor.op.mul
  %.278.i = mul nsw i64 %.277.i, %.195.i2
  %.312.i = mul nsw i64 %.311.i, %.198.i.recomposed
  %6 = getelementptr i8, ptr %.631.i, i64 %.278.i
  %.315.i = getelementptr i8, ptr %6, i64 %.312.i
  %.352.i = mul nsw i64 %.351.i, %.195.i2
  %.386.i = mul nsw i64 %.385.i, %.198.i.recomposed
  %7 = getelementptr i8, ptr %.715.i, i64 %.352.i
  %.389.i3 = getelementptr i8, ptr %7, i64 %.386.i
  %invariant.gep = getelementptr i8, ptr %.158.i, i64 %.240.i.reass
  br i1 %.473.i486.not, label %B1002.i, label %B612.if.i.lr.ph

B612.if.i.lr.ph:                                  ; preds = %B120.if.i
  %.611.i = load i64, ptr %.610.i, align 8, !noalias !3
  %.649.i = load i64, ptr %.648.i, align 8, !noalias !3
  %.682.i = load i64, ptr %.681.i, align 8, !noalias !3
  %8 = getelementptr i64, ptr %.1, i64 %.201.i
  %9 = getelementptr i8, ptr %8, i64 248
  br label %B612.if.i

B612.if.i:                                        ; preds = %B612.if.i.lr.ph, %f32_winograd_gradient_row.body.exit51
  %.420.i.088 = phi i64 [ %spec.select79, %B612.if.i.lr.ph ], [ %.482.i, %f32_winograd_gradient_row.body.exit51 ]
  %.417.i.087 = phi i64 [ 0, %B612.if.i.lr.ph ], [ %.486.i, %f32_winograd_gradient_row.body.exit51 ]
  %.482.i = add nsw i64 %.420.i.088, -1
  %.486.i = add nuw nsw i64 %.417.i.087, 1
  %.576.i = mul nsw i64 %.417.i.087, %.627.i
  %.578.i = getelementptr i8, ptr %.315.i, i64 %.576.i
  %.612.i = mul nsw i64 %.611.i, %.417.i.087
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.612.i
  br i1 %.68.i23, label %B72.i24.preheader, label %f32_winograd_gradient_row.body.exit51

B72.i24.preheader:                                ; preds = %B612.if.i
  %.107.i39 = load ptr, ptr %.106.i38, align 8, !noalias !6
  br label %B72.i24

B72.i24:                                          ; preds = %B72.i24.preheader, %B72.i24
  %column.2.0.i25 = phi i64 [ %.126.i49, %B72.i24 ], [ 0, %B72.i24.preheader ]
  %.11.i.i26 = icmp eq i64 %column.2.0.i25, 0
  %.26.i.i28 = icmp eq i64 %column.2.0.i25, %.22.i.i27
  %..i.i29 = select i1 %.26.i.i28, i64 2, i64 1
  %"$phi44.0.3.0.i.i30" = select i1 %.11.i.i26, i64 0, i64 %..i.i29
  %.80.i32 = icmp eq i64 %"$phi44.0.3.0.i.i30", 1
  %10 = xor i64 %column.2.0.i25, -1
  %.85.i33 = add i64 %.1023.i.pre.pre, %10
  %"$phi134.0.2.1.i34" = select i1 %.80.i32, i64 %.85.i33, i64 1
  %.103.i35 = getelementptr i64, ptr %9, i64 %"$phi44.0.3.0.i.i30"
  %.104.i36 = load i64, ptr %.103.i35, align 8, !noalias !6
  %.105.i37 = icmp slt i64 %.104.i36, 0
  %.108.i40 = tail call i64 @llvm.smax.i64(i64 %.104.i36, i64 0)
  %.109.i41 = getelementptr i64, ptr %.107.i39, i64 %.108.i40
  %.110.i42 = load i64, ptr %.109.i41, align 8, !noalias !6
  %.111.i43 = select i1 %.105.i37, i64 0, i64 %.110.i42
  %.114.i44 = mul nsw i64 %column.2.0.i25, %.649.i
  %.116.i45 = getelementptr i8, ptr %.578.i, i64 %.114.i44
  %.118.i46 = shl nsw i64 %column.2.0.i25, 6
  %.120.i47 = getelementptr i8, ptr %gep, i64 %.118.i46
  %.123.i48 = inttoptr i64 %.111.i43 to ptr
  tail call void %.123.i48(ptr %.116.i45, ptr %.120.i47, i64 %"$phi134.0.2.1.i34", i64 %.682.i, i64 %.193.i) #0, !noalias !6
  %.126.i49 = add nsw i64 %"$phi134.0.2.1.i34", %column.2.0.i25
  %.130.i50 = icmp slt i64 %.126.i49, %.1023.i.pre.pre
  br i1 %.130.i50, label %B72.i24, label %f32_winograd_gradient_row.body.exit51

f32_winograd_gradient_row.body.exit51:            ; preds = %B72.i24, %B612.if.i
  %.473.i4 = icmp sgt i64 %.420.i.088, 1
  br i1 %.473.i4, label %B612.if.i, label %B1002.i

B1032.if.i:                                       ; preds = %B1032.if.i.lr.ph, %f32_winograd_gradient_row.body.exit
  %.753.i.093 = phi i64 [ %spec.select78, %B1032.if.i.lr.ph ], [ %.815.i, %f32_winograd_gradient_row.body.exit ]
  %.750.i.092 = phi i64 [ 0, %B1032.if.i.lr.ph ], [ %.819.i, %f32_winograd_gradient_row.body.exit ]
  %.815.i = add nsw i64 %.753.i.093, -1
  %.819.i = add nuw nsw i64 %.750.i.092, 1
  %.879.i = mul nuw nsw i64 %.750.i.092, %.713.i
  %.881.i5 = getelementptr i8, ptr %.389.i3, i64 %.879.i
  %.915.i = mul nuw nsw i64 %.914.i, %.750.i.092
  %gep90 = getelementptr i8, ptr %invariant.gep89, i64 %.915.i
  br i1 %.68.i23, label %B72.i.preheader, label %f32_winograd_gradient_row.body.exit

B72.i.preheader:                                  ; preds = %B1032.if.i
  %.107.i = load ptr, ptr %.106.i38, align 8, !noalias !9
  br label %B72.i

B72.i:                                            ; preds = %B72.i.preheader, %B72.i
  %column.2.0.i = phi i64 [ %.126.i, %B72.i ], [ 0, %B72.i.preheader ]
  %.11.i.i = icmp eq i64 %column.2.0.i, 0
  %.26.i.i = icmp eq i64 %column.2.0.i, %.22.i.i27
  %..i.i = select i1 %.26.i.i, i64 2, i64 1
  %"$phi44.0.3.0.i.i" = select i1 %.11.i.i, i64 0, i64 %..i.i
  %.80.i15 = icmp eq i64 %"$phi44.0.3.0.i.i", 1
  %11 = xor i64 %column.2.0.i, -1
  %.85.i = add i64 %.1023.i.pre.pre, %11
  %"$phi134.0.2.1.i" = select i1 %.80.i15, i64 %.85.i, i64 1
  %.103.i = getelementptr i64, ptr %4, i64 %"$phi44.0.3.0.i.i"
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !9
  %.105.i = icmp slt i64 %.104.i, 0
  %.108.i = tail call i64 @llvm.smax.i64(i64 %.104.i, i64 0)
  %.109.i = getelementptr i64, ptr %.107.i, i64 %.108.i
  %.110.i16 = load i64, ptr %.109.i, align 8, !noalias !9
  %.111.i17 = select i1 %.105.i, i64 0, i64 %.110.i16
  %.114.i = mul nsw i64 %column.2.0.i, %.952.i
  %.116.i18 = getelementptr i8, ptr %.881.i5, i64 %.114.i
  %.118.i = shl nsw i64 %column.2.0.i, 6
  %.120.i = getelementptr i8, ptr %gep90, i64 %.118.i
  %.123.i = inttoptr i64 %.111.i17 to ptr
  tail call void %.123.i(ptr %.116.i18, ptr %.120.i, i64 %"$phi134.0.2.1.i", i64 %.985.i, i64 %.231.i) #0, !noalias !9
  %.126.i = add nsw i64 %"$phi134.0.2.1.i", %column.2.0.i
  %.130.i = icmp slt i64 %.126.i, %.1023.i.pre.pre
  br i1 %.130.i, label %B72.i, label %f32_winograd_gradient_row.body.exit

f32_winograd_gradient_row.body.exit:              ; preds = %B72.i, %B1032.if.i
  %.806.i = icmp sgt i64 %.753.i.093, 1
  br i1 %.806.i, label %B1032.if.i, label %B118.i.loopexit

f32_winograd_gradient_transform.body.exit:        ; preds = %B118.i.loopexit, %B1420.if.i
  %.1024.i = mul nsw i64 %.1023.i.pre.pre, %.110.i
  %.57.i = load i64, ptr %.610.i, align 8, !noalias !12
  br i1 %.473.i486.not, label %B1420.i.loopexit, label %B104.if.i.lr.ph

B104.if.i.lr.ph:                                  ; preds = %f32_winograd_gradient_transform.body.exit
  %.346.i = load i64, ptr %.345.i, align 8, !noalias !12
  %.427.i97.not = icmp slt i64 %.346.i, 1
  br label %B104.if.i

B102.i.loopexit:                                  ; preds = %B1074.i, %B104.if.i
  %.145.i = icmp sgt i64 %.89.i.0101, 1
  br i1 %.145.i, label %B104.if.i, label %B1420.i.loopexit

B642.i:                                           ; preds = %B642.i.preheader, %B642.i
  %panel.2.2.i = phi i64 [ %.619.i, %B642.i ], [ 0, %B642.i.preheader ]
  %.488.i = sub nsw i64 %.514.i, %panel.2.2.i
  %.522.not.i = icmp slt i64 %.488.i, %.521.i
  %..i62 = zext i1 %.522.not.i to i64
  %.539.i = getelementptr i64, ptr %15, i64 %..i62
  %.540.i = load i64, ptr %.539.i, align 8, !noalias !12
  %.541.i = icmp slt i64 %.540.i, 0
  %.544.i = tail call i64 @llvm.smax.i64(i64 %.540.i, i64 0)
  %.545.i = getelementptr i64, ptr %.543.i, i64 %.544.i
  %.546.i = load i64, ptr %.545.i, align 8, !noalias !12
  %.547.i = select i1 %.541.i, i64 0, i64 %.546.i
  %.554.i65 = mul nsw i64 %panel.2.2.i, %.57.i
  %.556.i66 = getelementptr i8, ptr %.269.i, i64 %.554.i65
  %.561.i = shl nsw i64 %panel.2.2.i, 6
  %.564.i = getelementptr i8, ptr %16, i64 %.561.i
  %.567.i = inttoptr i64 %.547.i to ptr
  tail call void %.567.i(ptr %.551.i64, ptr %.556.i66, ptr %.564.i, i64 1, i64 %.1024.i, i64 4, i64 64, i64 0, i64 0, i64 %.57.i) #0, !noalias !12
  %spec.select81 = select i1 %.522.not.i, i64 1, i64 %.521.i
  %.619.i = add nsw i64 %spec.select81, %panel.2.2.i
  %.627.i67 = icmp slt i64 %.619.i, %.514.i
  br i1 %.627.i67, label %B642.i, label %B1074.i

B1074.i:                                          ; preds = %B642.i, %B554.if.i
  %exitcond.not = icmp eq i64 %.346.i, %.440.i
  br i1 %exitcond.not, label %B102.i.loopexit, label %B554.if.i

B104.if.i:                                        ; preds = %B104.if.i.lr.ph, %B102.i.loopexit
  %.86.i.0102 = phi i64 [ 0, %B104.if.i.lr.ph ], [ %.158.i56, %B102.i.loopexit ]
  %.89.i.0101 = phi i64 [ %spec.select80, %B104.if.i.lr.ph ], [ %.154.i, %B102.i.loopexit ]
  %.154.i = add nsw i64 %.89.i.0101, -1
  %.158.i56 = add nuw nsw i64 %.86.i.0102, 1
  %.184.i = udiv i64 %.86.i.0102, %.473.i
  %.186.i = mul nuw nsw i64 %.184.i, %.473.i
  %.187.i.recomposed = urem i64 %.86.i.0102, %.473.i
  %.226.i = mul nsw i64 %.184.i, %.193.i
  %.228.i = mul nsw i64 %.187.i.recomposed, %.57.i
  %12 = getelementptr i8, ptr %.158.i, i64 %.226.i
  %.230.i57 = getelementptr i8, ptr %12, i64 %.228.i
  %.267.i = mul nsw i64 %.184.i, %.231.i
  %.269.i = getelementptr i8, ptr %.195.i, i64 %.267.i
  %.306.i = mul nsw i64 %.184.i, %.152.i
  %.307.i = shl nsw i64 %.187.i.recomposed, 11
  %13 = getelementptr i8, ptr %.234.i, i64 %.306.i
  %.310.i58 = getelementptr i8, ptr %13, i64 %.307.i
  br i1 %.427.i97.not, label %B102.i.loopexit, label %B554.if.i

B554.if.i:                                        ; preds = %B104.if.i, %B1074.i
  %.370.i.099 = phi i64 [ %.440.i, %B1074.i ], [ 0, %B104.if.i ]
  %.440.i = add nuw nsw i64 %.370.i.099, 1
  br i1 %.481.i, label %B642.i.preheader, label %B1074.i

B642.i.preheader:                                 ; preds = %B554.if.i
  %.idx = mul i64 %.370.i.099, 24
  %14 = getelementptr i8, ptr %.1, i64 %.idx
  %.472.i60 = getelementptr i8, ptr %14, i64 400
  %.473.i61 = load i64, ptr %.472.i60, align 8, !noalias !12
  %.521.i = load i64, ptr %.520.i, align 8, !noalias !12
  %15 = getelementptr i8, ptr %14, i64 408
  %.543.i = load ptr, ptr %.106.i38, align 8, !noalias !12
  %.549.i = shl nsw i64 %.473.i61, 2
  %.551.i64 = getelementptr i8, ptr %.230.i57, i64 %.549.i
  %.559.i = shl nsw i64 %.473.i61, 7
  %16 = getelementptr i8, ptr %.310.i58, i64 %.559.i
  br label %B642.i

B1736.if.i:                                       ; preds = %B1736.if.i.lr.ph, %B1736.if.i
  %.1117.i.0108 = phi i64 [ %.473.i, %B1736.if.i.lr.ph ], [ %.1179.i, %B1736.if.i ]
  %.1114.i.0107 = phi i64 [ 0, %B1736.if.i.lr.ph ], [ %.1183.i, %B1736.if.i ]
  %.1179.i = add nsw i64 %.1117.i.0108, -1
  %.1183.i = add nuw nsw i64 %.1114.i.0107, 1
  %.1217.i = load i64, ptr %.1216.i, align 8, !noalias !0
  %.1218.i = select i1 %.1212.i, i64 0, i64 %.1217.i
  %.1219.i = shl nsw i64 %.1114.i.0107, 11
  %.1221.i = getelementptr i8, ptr %.234.i, i64 %.1219.i
  %.1261.i = load ptr, ptr %.1260.i, align 8, !noalias !0
  %.1262.i = getelementptr i8, ptr %.1261.i, i64 %.1259.i
  %.1084172.i = add i64 %.1081.i, %.1114.i.0107
  %.1268.i = mul i64 %.1084172.i, 18432
  %.1269.i = getelementptr i8, ptr %.1262.i, i64 %.1268.i
  %.1272.i = inttoptr i64 %.1218.i to ptr
  tail call void %.1272.i(ptr %.1221.i, ptr %.1269.i, i64 32, i64 %.152.i) #0, !noalias !0
  %.1170.i = icmp samesign ugt i64 %.1117.i.0108, 1
  br i1 %.1170.i, label %B1736.if.i, label %B462.i.loopexit

f32_winograd_weight_gradient.body.exit:           ; preds = %B462.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_winograd_weight_gradient.body: %retptr"}
!2 = distinct !{!2, !"f32_winograd_weight_gradient.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_winograd_gradient_transform.body: %retptr"}
!5 = distinct !{!5, !"f32_winograd_gradient_transform.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_winograd_gradient_row.body: %retptr"}
!8 = distinct !{!8, !"f32_winograd_gradient_row.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_winograd_gradient_row.body: %retptr"}
!11 = distinct !{!11, !"f32_winograd_gradient_row.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"f32_winograd_gradient_multiply.body: %retptr"}
!14 = distinct !{!14, !"f32_winograd_gradient_multiply.body"}

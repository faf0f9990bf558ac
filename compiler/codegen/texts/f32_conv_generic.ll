; LLVM 22.1.0, sources 62f99272aeffd380fffc6a7e510edb9019c3b49100454bd81746ffc47db93105
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_conv_generic(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.50.i = getelementptr i8, ptr %.1, i64 112
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.136.i = getelementptr i8, ptr %.1, i64 224
  %.137.i = load i64, ptr %.136.i, align 8, !noalias !0
  %.179.i = getelementptr i8, ptr %.1, i64 232
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !0
  %.181.i = shl nsw i64 %.180.i, 2
  %.268.i = getelementptr i8, ptr %.1, i64 192
  %.269.i = load i64, ptr %.268.i, align 8, !noalias !0
  %.308.i = getelementptr i8, ptr %.1, i64 200
  %.309.i = load i64, ptr %.308.i, align 8, !noalias !0
  %.310.i = mul nsw i64 %.309.i, %.269.i
  %.349.i = getelementptr i8, ptr %.1, i64 208
  %.350.i = load i64, ptr %.349.i, align 8, !noalias !0
  %.351.i = mul nsw i64 %.310.i, %.350.i
  %.393.i = getelementptr i8, ptr %.1, i64 240
  %.394.i = load i64, ptr %.393.i, align 8, !noalias !0
  %.435.i = getelementptr i8, ptr %.1, i64 248
  %.436.i = load i64, ptr %.435.i, align 8, !noalias !0
  %.476.i = getelementptr i8, ptr %.1, i64 256
  %.477.i = load i64, ptr %.476.i, align 8, !noalias !0
  %.518.i = sub i64 %.4, %.3
  %.564.i564.not = icmp slt i64 %.518.i, 1
  br i1 %.564.i564.not, label %f32_conv_generic.body.exit, label %B650.if.i.lr.ph

B650.if.i.lr.ph:                                  ; preds = %.6
  %.93.i = getelementptr i8, ptr %.1, i64 120
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !0
  %factor.op.mul561 = mul i64 %.94.i, %.394.i
  %factor.op.mul562 = mul i64 %factor.op.mul561, %.436.i
  %factor.op.mul563 = mul i64 %factor.op.mul562, %.477.i
  %.223.i = getelementptr i8, ptr %.1, i64 216
  %.224.i = load i64, ptr %.223.i, align 8, !noalias !0
  %.226.i = mul i64 %.224.i, %.137.i
  %.657.i = getelementptr i8, ptr %.1, i64 136
  %.658.i = load i64, ptr %.657.i, align 8, !noalias !0
  %.699.i = getelementptr i8, ptr %.1, i64 128
  %.700.i = load i64, ptr %.699.i, align 8, !noalias !0
  %.746.i = load i64, ptr %.1, align 8, !noalias !0
  %.747.i = lshr i64 %.746.i, 48
  %.749.i = load ptr, ptr %.2, align 8, !noalias !0
  %.750.i = and i64 %.746.i, 281474976710655
  %.751.i = getelementptr i64, ptr %.749.i, i64 %.747.i
  %.758.i = shl i64 %.351.i, 2
  %factor.op.mul567 = mul i64 %.94.i, %.758.i
  %factor.op.mul568 = mul i64 %.700.i, %.758.i
  %.803.i = getelementptr i8, ptr %.1, i64 16
  %.804.i = load i64, ptr %.803.i, align 8, !noalias !0
  %.805.i = lshr i64 %.804.i, 48
  %.808.i = and i64 %.804.i, 281474976710655
  %.809.i = getelementptr i64, ptr %.749.i, i64 %.805.i
  %.396.i.reass.reass.reass = shl i64 %factor.op.mul563, 2
  %.865.i = getelementptr i8, ptr %.1, i64 96
  %.866.i = load i64, ptr %.865.i, align 8, !noalias !0
  %.867.not.i = icmp eq i64 %.866.i, 0
  %.908.i = getelementptr i8, ptr %.1, i64 32
  %.966.i = getelementptr i8, ptr %.1, i64 48
  %.967.i = load i64, ptr %.966.i, align 8, !noalias !0
  %.968.i = lshr i64 %.967.i, 48
  %.971.i = and i64 %.967.i, 281474976710655
  %.972.i = getelementptr i64, ptr %.749.i, i64 %.968.i
  %.980.i = mul i64 %.226.i, %.181.i
  %.1027.i = getelementptr i8, ptr %.1, i64 144
  %.1028.i = load i64, ptr %.1027.i, align 8, !noalias !0
  %.1069.i = getelementptr i8, ptr %.1, i64 152
  %.1070.i = load i64, ptr %.1069.i, align 8, !noalias !0
  %.1112.i = getelementptr i8, ptr %.1, i64 168
  %.1113.i = load i64, ptr %.1112.i, align 8, !noalias !0
  %.1156.i = getelementptr i8, ptr %.1, i64 176
  %.1157.i = load i64, ptr %.1156.i, align 8, !noalias !0
  %.1202.i = getelementptr i8, ptr %.1, i64 64
  %.1203.i = load i64, ptr %.1202.i, align 8, !noalias !0
  %.1204.i = lshr i64 %.1203.i, 48
  %.1207.i = and i64 %.1203.i, 281474976710655
  %.1208.i = getelementptr i64, ptr %.749.i, i64 %.1204.i
  %.1257.i = getelementptr i8, ptr %.1, i64 80
  %.1258.i = load i64, ptr %.1257.i, align 8, !noalias !0
  %.1259.i = lshr i64 %.1258.i, 48
  %.1262.i = and i64 %.1258.i, 281474976710655
  %.1263.i = getelementptr i64, ptr %.749.i, i64 %.1259.i
  %.1353.i558.not = icmp slt i64 %.226.i, 1
  %.188.i = getelementptr i8, ptr %.1, i64 328
  %.285.i = getelementptr i8, ptr %.1, i64 280
  %.104.i = getelementptr i8, ptr %.1, i64 304
  %factor.op.mul = sub i64 1, %.477.i
  %.278.i504.not = icmp slt i64 %.94.i, 1
  %.45.i.i97 = getelementptr i8, ptr %.1, i64 264
  %.86.i.i100 = getelementptr i8, ptr %.1, i64 312
  %.46.i104 = getelementptr i8, ptr %.1, i64 288
  %.45.i.i109 = getelementptr i8, ptr %.1, i64 272
  %.86.i.i112 = getelementptr i8, ptr %.1, i64 320
  %.46.i116 = getelementptr i8, ptr %.1, i64 296
  %.851.i489.not = icmp slt i64 %.477.i, 1
  %.47.i450 = getelementptr i8, ptr %.1, i64 104
  %.50.i453 = getelementptr i8, ptr %.2, i64 8
  %.93.i455 = getelementptr i8, ptr %.1, i64 160
  %.134.i = getelementptr i8, ptr %.1, i64 184
  br label %B650.if.i

B648.i.loopexit:                                  ; preds = %f32_conv_generic_row.body.exit, %B1248.i
  %.564.i = icmp sgt i64 %.508.i.0566, 1
  br i1 %.564.i, label %B650.if.i, label %f32_conv_generic.body.exit

B1150.i:                                          ; preds = %B650.if.i
  %.909.i = load i64, ptr %.908.i, align 8, !noalias !0
  %.910.i = lshr i64 %.909.i, 48
  %.913.i = and i64 %.909.i, 281474976710655
  %.914.i = getelementptr i64, ptr %.749.i, i64 %.910.i
  %.915.i = load ptr, ptr %.914.i, align 8, !noalias !0
  %.916.i = getelementptr i8, ptr %.915.i, i64 %.913.i
  %.921.i = shl nsw i64 %.615.i.recomposed, 2
  %.922.i = getelementptr i8, ptr %.916.i, i64 %.921.i
  %.923.i = load float, ptr %.922.i, align 4, !noalias !0
  br label %B1248.i

B1248.i:                                          ; preds = %B650.if.i, %B1150.i
  %start.2.1.i = phi float [ %.923.i, %B1150.i ], [ 0.000000e+00, %B650.if.i ]
  %.973.i = load ptr, ptr %.972.i, align 8, !noalias !0
  %.974.i = getelementptr i8, ptr %.973.i, i64 %.971.i
  %.984.i = mul i64 %.980.i, %.505.i.0565
  %.985.i = getelementptr i8, ptr %.974.i, i64 %.984.i
  %.1030.i = mul nsw i64 %.1028.i, %.607.i
  %.1072.i = mul nsw i64 %.1070.i, %.615.i.recomposed
  %.1115.i = mul nsw i64 %.1113.i, %.607.i
  %.1159.i = mul nsw i64 %.1157.i, %.615.i.recomposed
  %.1209.i = load ptr, ptr %.1208.i, align 8, !noalias !0
  %.1210.i = getelementptr i8, ptr %.1209.i, i64 %.1207.i
  %0 = getelementptr i8, ptr %.1210.i, i64 %.1030.i
  %.1214.i = getelementptr i8, ptr %0, i64 %.1072.i
  %.1264.i = load ptr, ptr %.1263.i, align 8, !noalias !0
  %.1265.i = getelementptr i8, ptr %.1264.i, i64 %.1262.i
  %1 = getelementptr i8, ptr %.1265.i, i64 %.1115.i
  %.1269.i = getelementptr i8, ptr %1, i64 %.1159.i
  br i1 %.1353.i558.not, label %B648.i.loopexit, label %B1772.if.i.lr.ph

B1772.if.i.lr.ph:                                 ; preds = %B1248.i
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !3
  %.192.i = tail call i64 @llvm.smin.i64(i64 %.189.i, i64 %.180.i)
  %.286.i = load i64, ptr %.285.i, align 8, !noalias !3
  %.287.i = icmp eq i64 %.286.i, 1
  %.236.i = add i64 %.192.i, %.350.i
  %.21.i = insertelement <16 x float> poison, float %start.2.1.i, i64 0
  %.22.i = shufflevector <16 x float> %.21.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.534.i532.not = icmp slt i64 %.192.i, 1
  %.48.i451 = load i64, ptr %.47.i450, align 8, !noalias !6
  %.49.i452 = icmp slt i64 %.48.i451, 0
  %.51.i454 = load ptr, ptr %.50.i453, align 8, !noalias !6
  %.52.i = tail call i64 @llvm.smax.i64(i64 %.48.i451, i64 0)
  %.53.i = getelementptr i64, ptr %.51.i454, i64 %.52.i
  %.94.i456 = load i64, ptr %.93.i455, align 8, !noalias !6
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !6
  br label %B1772.if.i

B650.if.i:                                        ; preds = %B650.if.i.lr.ph, %B648.i.loopexit
  %.508.i.0566 = phi i64 [ %.518.i, %B650.if.i.lr.ph ], [ %.573.i, %B648.i.loopexit ]
  %.505.i.0565 = phi i64 [ %.3, %B650.if.i.lr.ph ], [ %.577.i, %B648.i.loopexit ]
  %.573.i = add nsw i64 %.508.i.0566, -1
  %.577.i = add i64 %.505.i.0565, 1
  %.607.i = udiv i64 %.505.i.0565, %.51.i
  %.613.i = mul nsw i64 %.607.i, %.51.i
  %.615.i.recomposed = urem i64 %.505.i.0565, %.51.i
  %.660.i = udiv i64 %.615.i.recomposed, %.658.i
  %.702.i.reass = mul i64 %factor.op.mul568, %.607.i
  %.704.i.reass = mul i64 %.660.i, %factor.op.mul567
  %.752.i = load ptr, ptr %.751.i, align 8, !noalias !0
  %.753.i = getelementptr i8, ptr %.752.i, i64 %.750.i
  %2 = getelementptr i8, ptr %.753.i, i64 %.702.i.reass
  %.760.i = getelementptr i8, ptr %2, i64 %.704.i.reass
  %.810.i = load ptr, ptr %.809.i, align 8, !noalias !0
  %.811.i = getelementptr i8, ptr %.810.i, i64 %.808.i
  %.818.i = mul i64 %.396.i.reass.reass.reass, %.615.i.recomposed
  %.819.i = getelementptr i8, ptr %.811.i, i64 %.818.i
  br i1 %.867.not.i, label %B1248.i, label %B1150.i

B1772.if.i:                                       ; preds = %B1772.if.i.lr.ph, %f32_conv_generic_row.body.exit
  %.1297.i.0559 = phi i64 [ 0, %B1772.if.i.lr.ph ], [ %.1366.i, %f32_conv_generic_row.body.exit ]
  %.1366.i = add nuw nsw i64 %.1297.i.0559, 1
  %.1392.i = udiv i64 %.1297.i.0559, %.137.i
  %.1394.i = mul nsw i64 %.1297.i.0559, %.181.i
  %.1396.i = getelementptr i8, ptr %.985.i, i64 %.1394.i
  %.1398.i = mul nsw i64 %.1392.i, %.137.i
  %.1399.i.recomposed = urem i64 %.1297.i.0559, %.137.i
  br i1 %.287.i, label %B478.i, label %B656.i

B478.i:                                           ; preds = %B1772.if.i
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !3
  %.106.i.reass = mul i64 %.105.i, %factor.op.mul
  %.238.i = add i64 %.236.i, %.106.i.reass
  %.241.i = tail call i64 @llvm.smin.i64(i64 %.238.i, i64 %.180.i)
  %.243.i = sub nsw i64 %.241.i, %.192.i
  %.291.i = tail call i64 @llvm.smax.i64(i64 %.243.i, i64 0)
  %.294126.i = lshr i64 %.291.i, 4
  %.307.i = and i64 %.291.i, 9223372036854775792
  %.309.i2 = add nsw i64 %.307.i, %.192.i
  %.394.i5509.not = icmp eq i64 %.294126.i, 0
  br i1 %.394.i5509.not, label %B656.i, label %B536.if.i

B656.i:                                           ; preds = %f32_conv_generic_vector.body.exit, %B1772.if.i, %B478.i
  %.309.i2639 = phi i64 [ %.192.i, %B1772.if.i ], [ %.309.i2, %B478.i ], [ %.309.i2, %f32_conv_generic_vector.body.exit ]
  br i1 %.534.i532.not, label %B780.i, label %B686.if.i.lr.ph

B686.if.i.lr.ph:                                  ; preds = %B656.i
  %.47.i277.i242 = load i64, ptr %.104.i, align 8, !noalias !9
  %.9.i314.i245 = add i64 %.47.i277.i242, -1
  br label %B686.if.i

B780.i:                                           ; preds = %f32_conv_generic_element.body.exit446, %B656.i
  %.631.i = sub i64 %.180.i, %.309.i2639
  %.674.i555.not = icmp slt i64 %.631.i, 1
  br i1 %.674.i555.not, label %f32_conv_generic_row.body.exit, label %B812.if.i.lr.ph

B812.if.i.lr.ph:                                  ; preds = %B780.i
  %.47.i277.i = load i64, ptr %.104.i, align 8, !noalias !14
  %.9.i314.i = add i64 %.47.i277.i, -1
  br label %B812.if.i

B536.if.i:                                        ; preds = %B478.i, %f32_conv_generic_vector.body.exit
  %.336.i.0510 = phi i64 [ %.407.i, %f32_conv_generic_vector.body.exit ], [ 0, %B478.i ]
  %.407.i = add nuw nsw i64 %.336.i.0510, 1
  %3 = shl nsw i64 %.336.i.0510, 4
  %.434.i = add nsw i64 %3, %.192.i
  %.435.i6 = shl nsw i64 %.434.i, 2
  br i1 %.278.i504.not, label %f32_conv_generic_vector.body.exit, label %B308.if.i.lr.ph

B308.if.i.lr.ph:                                  ; preds = %B536.if.i
  %.47.i66 = mul nuw nsw i64 %.286.i, %.434.i
  %.46.i.i98 = load i64, ptr %.45.i.i97, align 8, !noalias !19
  %.47.i.i99 = mul nsw i64 %.46.i.i98, %.1392.i
  %.87.i.i101 = load i64, ptr %.86.i.i100, align 8, !noalias !19
  %.88.i.i102 = sub nsw i64 %.47.i.i99, %.87.i.i101
  %.47.i105 = load i64, ptr %.46.i104, align 8, !noalias !26
  %.6.i124 = sub i64 0, %.88.i.i102
  %.8.i125 = tail call i64 @llvm.smax.i64(i64 %.6.i124, i64 0)
  %.9.i126 = add i64 %.47.i105, -1
  %.10.i127 = add i64 %.9.i126, %.8.i125
  %.11.i = udiv i64 %.10.i127, %.47.i105
  %.8.i = sub nsw i64 %.269.i, %.88.i.i102
  %.10.i45 = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i126, %.10.i45
  %.13.i = udiv i64 %.12.i, %.47.i105
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.394.i, i64 %.13.i)
  %.367.i = sub i64 %.15.i, %.11.i
  %spec.select478 = tail call i64 @llvm.smax.i64(i64 %.367.i, i64 0)
  %.411.i499.not = icmp slt i64 %.367.i, 1
  %.596.i = sub i64 %.47.i66, %.189.i
  br label %B308.if.i

B306.i.loopexit:                                  ; preds = %B404.i.loopexit, %B308.if.i
  %total.4.1.i.lcssa = phi <16 x float> [ %total.5.0.i507, %B308.if.i ], [ %total.3.2.i.lcssa, %B404.i.loopexit ]
  %exitcond569.not = icmp eq i64 %.94.i, %.291.i18
  br i1 %exitcond569.not, label %f32_conv_generic_vector.body.exit, label %B308.if.i

B404.i.loopexit:                                  ; preds = %B502.i.loopexit, %B406.if.i
  %total.3.2.i.lcssa = phi <16 x float> [ %total.4.1.i502, %B406.if.i ], [ %total.2.3.i.lcssa, %B502.i.loopexit ]
  %.411.i = icmp sgt i64 %.357.i.0501, 1
  br i1 %.411.i, label %B406.if.i, label %B306.i.loopexit

B502.i.loopexit:                                  ; preds = %B824.if.i, %B504.if.i
  %total.2.3.i.lcssa = phi <16 x float> [ %total.3.2.i496, %B504.if.i ], [ %.945.i, %B824.if.i ]
  %.544.i = icmp sgt i64 %.490.i.0495, 1
  br i1 %.544.i, label %B504.if.i, label %B404.i.loopexit

B308.if.i:                                        ; preds = %B308.if.i.lr.ph, %B306.i.loopexit
  %total.5.0.i507 = phi <16 x float> [ %.22.i, %B308.if.i.lr.ph ], [ %total.4.1.i.lcssa, %B306.i.loopexit ]
  %.219.i.0505 = phi i64 [ 0, %B308.if.i.lr.ph ], [ %.291.i18, %B306.i.loopexit ]
  %.291.i18 = add nuw nsw i64 %.219.i.0505, 1
  br i1 %.411.i499.not, label %B306.i.loopexit, label %B406.if.i.lr.ph

B406.if.i.lr.ph:                                  ; preds = %B308.if.i
  %.46.i.i110 = load i64, ptr %.45.i.i109, align 8, !noalias !27
  %.47.i.i111 = mul nsw i64 %.46.i.i110, %.1399.i.recomposed
  %.87.i.i113 = load i64, ptr %.86.i.i112, align 8, !noalias !27
  %.88.i.i114 = sub nsw i64 %.47.i.i111, %.87.i.i113
  %.47.i117 = load i64, ptr %.46.i116, align 8, !noalias !32
  %.6.i128 = sub i64 0, %.88.i.i114
  %.8.i129 = tail call i64 @llvm.smax.i64(i64 %.6.i128, i64 0)
  %.9.i130 = add i64 %.47.i117, -1
  %.10.i131 = add i64 %.9.i130, %.8.i129
  %.11.i132 = udiv i64 %.10.i131, %.47.i117
  %.8.i47 = sub nsw i64 %.309.i, %.88.i.i114
  %.10.i48 = tail call i64 @llvm.smax.i64(i64 %.8.i47, i64 0)
  %.12.i50 = add i64 %.9.i130, %.10.i48
  %.13.i51 = udiv i64 %.12.i50, %.47.i117
  %.15.i52 = tail call i64 @llvm.smin.i64(i64 %.436.i, i64 %.13.i51)
  %.500.i = sub i64 %.15.i52, %.11.i132
  %spec.select479 = tail call i64 @llvm.smax.i64(i64 %.500.i, i64 0)
  %.544.i493.not = icmp slt i64 %.500.i, 1
  %.590.i = mul nsw i64 %.219.i.0505, %.351.i
  %.643.i = mul nsw i64 %.219.i.0505, %.394.i
  %invariant.op498 = add i64 %.590.i, %.596.i
  br label %B406.if.i

B406.if.i:                                        ; preds = %B406.if.i.lr.ph, %B404.i.loopexit
  %total.4.1.i502 = phi <16 x float> [ %total.5.0.i507, %B406.if.i.lr.ph ], [ %total.3.2.i.lcssa, %B404.i.loopexit ]
  %.357.i.0501 = phi i64 [ %spec.select478, %B406.if.i.lr.ph ], [ %.420.i, %B404.i.loopexit ]
  %.354.i.0500 = phi i64 [ %.11.i, %B406.if.i.lr.ph ], [ %.424.i, %B404.i.loopexit ]
  %.420.i = add nsw i64 %.357.i.0501, -1
  %.424.i = add i64 %.354.i.0500, 1
  br i1 %.544.i493.not, label %B404.i.loopexit, label %B504.if.i.lr.ph

B504.if.i.lr.ph:                                  ; preds = %B406.if.i
  %.49.i = mul nsw i64 %.354.i.0500, %.47.i105
  %.50.i86 = add nsw i64 %.49.i, %.88.i.i102
  %.132.i = mul nsw i64 %.50.i86, %.309.i
  %.92.i = add i64 %.88.i.i114, %.132.i
  %.645.i = add nsw i64 %.354.i.0500, %.643.i
  %.686.i = mul nsw i64 %.645.i, %.436.i
  br label %B504.if.i

B504.if.i:                                        ; preds = %B504.if.i.lr.ph, %B502.i.loopexit
  %total.3.2.i496 = phi <16 x float> [ %total.4.1.i502, %B504.if.i.lr.ph ], [ %total.2.3.i.lcssa, %B502.i.loopexit ]
  %.490.i.0495 = phi i64 [ %spec.select479, %B504.if.i.lr.ph ], [ %.553.i, %B502.i.loopexit ]
  %.487.i.0494 = phi i64 [ %.11.i132, %B504.if.i.lr.ph ], [ %.557.i, %B502.i.loopexit ]
  %.553.i = add nsw i64 %.490.i.0495, -1
  %.557.i = add i64 %.487.i.0494, 1
  %.687.i20 = add nsw i64 %.487.i.0494, %.686.i
  %.728.i = mul nsw i64 %.687.i20, %.477.i
  br i1 %.851.i489.not, label %B502.i.loopexit, label %B824.if.i.lr.ph

B824.if.i.lr.ph:                                  ; preds = %B504.if.i
  %.91.i = mul nsw i64 %.47.i117, %.487.i.0494
  %.133.i = add i64 %.92.i, %.91.i
  %.173.i = mul nsw i64 %.133.i, %.350.i
  %.928.i = load i64, ptr %.104.i, align 8, !noalias !33
  %.598.i.reass.reass = add i64 %.173.i, %invariant.op498
  br label %B824.if.i

B824.if.i:                                        ; preds = %B824.if.i.lr.ph, %B824.if.i
  %total.2.3.i492 = phi <16 x float> [ %total.3.2.i496, %B824.if.i.lr.ph ], [ %.945.i, %B824.if.i ]
  %.795.i.0490 = phi i64 [ 0, %B824.if.i.lr.ph ], [ %.864.i, %B824.if.i ]
  %.864.i = add nuw nsw i64 %.795.i.0490, 1
  %.929.i = mul nsw i64 %.928.i, %.795.i.0490
  %.931.i = add nsw i64 %.598.i.reass.reass, %.929.i
  %.932.i = shl nsw i64 %.931.i, 2
  %.934.i = getelementptr i8, ptr %.760.i, i64 %.932.i
  %.935.i = load <16 x float>, ptr %.934.i, align 4, !noalias !33
  %.937.i = add nsw i64 %.795.i.0490, %.728.i
  %.938.i = shl nsw i64 %.937.i, 2
  %.940.i = getelementptr i8, ptr %.819.i, i64 %.938.i
  %.941.i = load float, ptr %.940.i, align 4, !noalias !33
  %.942.i = insertelement <16 x float> poison, float %.941.i, i64 0
  %.943.i = shufflevector <16 x float> %.942.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.945.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.935.i, <16 x float> %.943.i, <16 x float> %total.2.3.i492)
  %exitcond.not = icmp eq i64 %.477.i, %.864.i
  br i1 %exitcond.not, label %B502.i.loopexit, label %B824.if.i

f32_conv_generic_vector.body.exit:                ; preds = %B306.i.loopexit, %B536.if.i
  %total.5.0.i.lcssa = phi <16 x float> [ %.22.i, %B536.if.i ], [ %total.4.1.i.lcssa, %B306.i.loopexit ]
  %.444.i = getelementptr i8, ptr %.1396.i, i64 %.435.i6
  store <16 x float> %total.5.0.i.lcssa, ptr %.444.i, align 4, !noalias !3
  %exitcond570.not = icmp eq i64 %.407.i, %.294126.i
  br i1 %exitcond570.not, label %B656.i, label %B536.if.i

B686.if.i:                                        ; preds = %B686.if.i.lr.ph, %f32_conv_generic_element.body.exit446
  %.478.i1.0533 = phi i64 [ 0, %B686.if.i.lr.ph ], [ %.547.i, %f32_conv_generic_element.body.exit446 ]
  %.547.i = add nuw nsw i64 %.478.i1.0533, 1
  %.572.i = shl nsw i64 %.478.i1.0533, 2
  %.47.i230.i229 = mul nsw i64 %.286.i, %.478.i1.0533
  %.88.i.i232 = sub nsw i64 %.47.i230.i229, %.189.i
  %.6.i312.i243 = sub i64 0, %.88.i.i232
  %.8.i313.i244 = tail call i64 @llvm.smax.i64(i64 %.6.i312.i243, i64 0)
  %.10.i315.i246 = add i64 %.9.i314.i245, %.8.i313.i244
  %.11.i.i247 = udiv i64 %.10.i315.i246, %.47.i277.i242
  br i1 %.278.i504.not, label %f32_conv_generic_element.body.exit446, label %B350.if.i279.lr.ph

B350.if.i279.lr.ph:                               ; preds = %B686.if.i
  %.8.i.i263 = sub nsw i64 %.350.i, %.88.i.i232
  %.10.i.i264 = tail call i64 @llvm.smax.i64(i64 %.8.i.i263, i64 0)
  %.12.i.i266 = add i64 %.9.i314.i245, %.10.i.i264
  %.13.i.i267 = udiv i64 %.12.i.i266, %.47.i277.i242
  %.15.i.i268 = tail call i64 @llvm.smin.i64(i64 %.477.i, i64 %.13.i.i267)
  %.46.i.i282.i284 = load i64, ptr %.45.i.i97, align 8, !noalias !34
  %.47.i.i283.i285 = mul nsw i64 %.46.i.i282.i284, %.1392.i
  %.87.i.i285.i287 = load i64, ptr %.86.i.i100, align 8, !noalias !34
  %.88.i.i286.i288 = sub nsw i64 %.47.i.i283.i285, %.87.i.i285.i287
  %.47.i289.i291 = load i64, ptr %.46.i104, align 8, !noalias !39
  %.6.i316.i292 = sub i64 0, %.88.i.i286.i288
  %.8.i317.i293 = tail call i64 @llvm.smax.i64(i64 %.6.i316.i292, i64 0)
  %.9.i318.i294 = add i64 %.47.i289.i291, -1
  %.10.i319.i295 = add i64 %.9.i318.i294, %.8.i317.i293
  %.11.i320.i296 = udiv i64 %.10.i319.i295, %.47.i289.i291
  %.8.i201.i312 = sub nsw i64 %.269.i, %.88.i.i286.i288
  %.10.i202.i313 = tail call i64 @llvm.smax.i64(i64 %.8.i201.i312, i64 0)
  %.12.i204.i315 = add i64 %.9.i318.i294, %.10.i202.i313
  %.13.i205.i316 = udiv i64 %.12.i204.i315, %.47.i289.i291
  %.15.i206.i317 = tail call i64 @llvm.smin.i64(i64 %.394.i, i64 %.13.i205.i316)
  %.375.i320 = sub i64 %.15.i206.i317, %.11.i320.i296
  %spec.select482 = tail call i64 @llvm.smax.i64(i64 %.375.i320, i64 0)
  %.419.i326522.not = icmp slt i64 %.375.i320, 1
  %.777.i423 = sub i64 %.15.i.i268, %.11.i.i247
  %spec.select484 = tail call i64 @llvm.smax.i64(i64 %.777.i423, i64 0)
  %.820.i429512.not = icmp slt i64 %.777.i423, 1
  br label %B350.if.i279

B348.i275.loopexit:                               ; preds = %B446.i323.loopexit, %B350.if.i279
  %total.4.1.i324.lcssa = phi float [ %total.5.0.i276530, %B350.if.i279 ], [ %total.3.2.i372.lcssa, %B446.i323.loopexit ]
  %exitcond571.not = icmp eq i64 %.94.i, %.299.i282
  br i1 %exitcond571.not, label %f32_conv_generic_element.body.exit446, label %B350.if.i279

B446.i323.loopexit:                               ; preds = %B544.i371.loopexit, %B448.if.i327
  %total.3.2.i372.lcssa = phi float [ %total.4.1.i324525, %B448.if.i327 ], [ %total.2.3.i427.lcssa, %B544.i371.loopexit ]
  %.419.i326 = icmp sgt i64 %.365.i214.0523, 1
  br i1 %.419.i326, label %B448.if.i327, label %B348.i275.loopexit

B544.i371.loopexit:                               ; preds = %B818.if.i430, %B544.if.i375
  %total.2.3.i427.lcssa = phi float [ %total.3.2.i372520, %B544.if.i375 ], [ %.912.i445, %B818.if.i430 ]
  %.551.i374 = icmp sgt i64 %.498.i216.0518, 1
  br i1 %.551.i374, label %B544.if.i375, label %B446.i323.loopexit

B350.if.i279:                                     ; preds = %B350.if.i279.lr.ph, %B348.i275.loopexit
  %total.5.0.i276530 = phi float [ %start.2.1.i, %B350.if.i279.lr.ph ], [ %total.4.1.i324.lcssa, %B348.i275.loopexit ]
  %.227.i211.0529 = phi i64 [ 0, %B350.if.i279.lr.ph ], [ %.299.i282, %B348.i275.loopexit ]
  %.299.i282 = add nuw nsw i64 %.227.i211.0529, 1
  br i1 %.419.i326522.not, label %B348.i275.loopexit, label %B448.if.i327.lr.ph

B448.if.i327.lr.ph:                               ; preds = %B350.if.i279
  %.46.i.i294.i332 = load i64, ptr %.45.i.i109, align 8, !noalias !40
  %.47.i.i295.i333 = mul nsw i64 %.46.i.i294.i332, %.1399.i.recomposed
  %.87.i.i297.i335 = load i64, ptr %.86.i.i112, align 8, !noalias !40
  %.88.i.i298.i336 = sub nsw i64 %.47.i.i295.i333, %.87.i.i297.i335
  %.47.i301.i339 = load i64, ptr %.46.i116, align 8, !noalias !45
  %.6.i321.i340 = sub i64 0, %.88.i.i298.i336
  %.8.i322.i341 = tail call i64 @llvm.smax.i64(i64 %.6.i321.i340, i64 0)
  %.9.i323.i342 = add i64 %.47.i301.i339, -1
  %.10.i324.i343 = add i64 %.9.i323.i342, %.8.i322.i341
  %.11.i325.i344 = udiv i64 %.10.i324.i343, %.47.i301.i339
  %.8.i207.i360 = sub nsw i64 %.309.i, %.88.i.i298.i336
  %.10.i208.i361 = tail call i64 @llvm.smax.i64(i64 %.8.i207.i360, i64 0)
  %.12.i210.i363 = add i64 %.9.i323.i342, %.10.i208.i361
  %.13.i211.i364 = udiv i64 %.12.i210.i363, %.47.i301.i339
  %.15.i212.i365 = tail call i64 @llvm.smin.i64(i64 %.436.i, i64 %.13.i211.i364)
  %.508.i368 = sub i64 %.15.i212.i365, %.11.i325.i344
  %spec.select483 = tail call i64 @llvm.smax.i64(i64 %.508.i368, i64 0)
  %.551.i374517.not = icmp slt i64 %.508.i368, 1
  %.597.i379 = mul nsw i64 %.227.i211.0529, %.351.i
  %.650.i414 = mul nsw i64 %.227.i211.0529, %.394.i
  %.603.i410 = add i64 %.597.i379, %.88.i.i232
  br label %B448.if.i327

B448.if.i327:                                     ; preds = %B448.if.i327.lr.ph, %B446.i323.loopexit
  %total.4.1.i324525 = phi float [ %total.5.0.i276530, %B448.if.i327.lr.ph ], [ %total.3.2.i372.lcssa, %B446.i323.loopexit ]
  %.362.i213.0524 = phi i64 [ %.11.i320.i296, %B448.if.i327.lr.ph ], [ %.432.i330, %B446.i323.loopexit ]
  %.365.i214.0523 = phi i64 [ %spec.select482, %B448.if.i327.lr.ph ], [ %.428.i329, %B446.i323.loopexit ]
  %.428.i329 = add nsw i64 %.365.i214.0523, -1
  %.432.i330 = add i64 %.362.i213.0524, 1
  br i1 %.551.i374517.not, label %B446.i323.loopexit, label %B544.if.i375.lr.ph

B544.if.i375.lr.ph:                               ; preds = %B448.if.i327
  %.49.i.i389 = mul nsw i64 %.362.i213.0524, %.47.i289.i291
  %.50.i.i390 = add nsw i64 %.49.i.i389, %.88.i.i286.i288
  %.132.i.i404 = mul nsw i64 %.50.i.i390, %.309.i
  %.92.i.i401 = add i64 %.88.i.i298.i336, %.132.i.i404
  %.652.i415 = add nsw i64 %.362.i213.0524, %.650.i414
  %.693.i418 = mul nsw i64 %.652.i415, %.436.i
  br label %B544.if.i375

B544.if.i375:                                     ; preds = %B544.if.i375.lr.ph, %B544.i371.loopexit
  %total.3.2.i372520 = phi float [ %total.4.1.i324525, %B544.if.i375.lr.ph ], [ %total.2.3.i427.lcssa, %B544.i371.loopexit ]
  %.495.i215.0519 = phi i64 [ %.11.i325.i344, %B544.if.i375.lr.ph ], [ %.564.i378, %B544.i371.loopexit ]
  %.498.i216.0518 = phi i64 [ %spec.select483, %B544.if.i375.lr.ph ], [ %.560.i377, %B544.i371.loopexit ]
  %.560.i377 = add nsw i64 %.498.i216.0518, -1
  %.564.i378 = add i64 %.495.i215.0519, 1
  %.694.i419 = add nsw i64 %.495.i215.0519, %.693.i418
  %.735.i422 = mul nsw i64 %.694.i419, %.477.i
  br i1 %.820.i429512.not, label %B544.i371.loopexit, label %B818.if.i430.lr.ph

B818.if.i430.lr.ph:                               ; preds = %B544.if.i375
  %.91.i.i400 = mul nsw i64 %.47.i301.i339, %.495.i215.0519
  %.133.i.i405 = add i64 %.92.i.i401, %.91.i.i400
  %.173.i.i408 = mul nsw i64 %.133.i.i405, %.350.i
  %.605.i411 = add i64 %.603.i410, %.173.i.i408
  br label %B818.if.i430

B818.if.i430:                                     ; preds = %B818.if.i430.lr.ph, %B818.if.i430
  %total.2.3.i427515 = phi float [ %total.3.2.i372520, %B818.if.i430.lr.ph ], [ %.912.i445, %B818.if.i430 ]
  %.764.i217.0514 = phi i64 [ %.11.i.i247, %B818.if.i430.lr.ph ], [ %.833.i433, %B818.if.i430 ]
  %.767.i218.0513 = phi i64 [ %spec.select484, %B818.if.i430.lr.ph ], [ %.829.i432, %B818.if.i430 ]
  %.829.i432 = add nsw i64 %.767.i218.0513, -1
  %.833.i433 = add i64 %.764.i217.0514, 1
  %.898.i436 = mul nsw i64 %.47.i277.i242, %.764.i217.0514
  %.900.i437 = add nsw i64 %.605.i411, %.898.i436
  %.901.i438 = shl nsw i64 %.900.i437, 2
  %.903.i439 = getelementptr i8, ptr %.760.i, i64 %.901.i438
  %.904.i440 = load float, ptr %.903.i439, align 4, !noalias !46
  %.906.i441 = add nsw i64 %.764.i217.0514, %.735.i422
  %.907.i442 = shl nsw i64 %.906.i441, 2
  %.909.i443 = getelementptr i8, ptr %.819.i, i64 %.907.i442
  %.910.i444 = load float, ptr %.909.i443, align 4, !noalias !46
  %.912.i445 = tail call float @llvm.fmuladd.f32(float %.904.i440, float %.910.i444, float %total.2.3.i427515)
  %.820.i429 = icmp sgt i64 %.767.i218.0513, 1
  br i1 %.820.i429, label %B818.if.i430, label %B544.i371.loopexit

f32_conv_generic_element.body.exit446:            ; preds = %B348.i275.loopexit, %B686.if.i
  %total.5.0.i276.lcssa = phi float [ %start.2.1.i, %B686.if.i ], [ %total.4.1.i324.lcssa, %B348.i275.loopexit ]
  %.581.i = getelementptr i8, ptr %.1396.i, i64 %.572.i
  store float %total.5.0.i276.lcssa, ptr %.581.i, align 4, !noalias !3
  %exitcond572.not = icmp eq i64 %.192.i, %.547.i
  br i1 %exitcond572.not, label %B780.i, label %B686.if.i

B812.if.i:                                        ; preds = %B812.if.i.lr.ph, %f32_conv_generic_element.body.exit
  %.621.i.0557 = phi i64 [ %.631.i, %B812.if.i.lr.ph ], [ %.683.i, %f32_conv_generic_element.body.exit ]
  %.618.i.0556 = phi i64 [ %.309.i2639, %B812.if.i.lr.ph ], [ %.687.i, %f32_conv_generic_element.body.exit ]
  %.683.i = add nsw i64 %.621.i.0557, -1
  %.687.i = add i64 %.618.i.0556, 1
  %.712.i = shl nsw i64 %.618.i.0556, 2
  %.47.i230.i = mul nsw i64 %.286.i, %.618.i.0556
  %.88.i.i146 = sub nsw i64 %.47.i230.i, %.189.i
  %.6.i312.i = sub i64 0, %.88.i.i146
  %.8.i313.i = tail call i64 @llvm.smax.i64(i64 %.6.i312.i, i64 0)
  %.10.i315.i = add i64 %.9.i314.i, %.8.i313.i
  %.11.i.i = udiv i64 %.10.i315.i, %.47.i277.i
  br i1 %.278.i504.not, label %f32_conv_generic_element.body.exit, label %B350.if.i.lr.ph

B350.if.i.lr.ph:                                  ; preds = %B812.if.i
  %.8.i.i = sub nsw i64 %.350.i, %.88.i.i146
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.9.i314.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.47.i277.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.477.i, i64 %.13.i.i)
  %.46.i.i282.i = load i64, ptr %.45.i.i97, align 8, !noalias !47
  %.47.i.i283.i = mul nsw i64 %.46.i.i282.i, %.1392.i
  %.87.i.i285.i = load i64, ptr %.86.i.i100, align 8, !noalias !47
  %.88.i.i286.i = sub nsw i64 %.47.i.i283.i, %.87.i.i285.i
  %.47.i289.i = load i64, ptr %.46.i104, align 8, !noalias !52
  %.6.i316.i = sub i64 0, %.88.i.i286.i
  %.8.i317.i = tail call i64 @llvm.smax.i64(i64 %.6.i316.i, i64 0)
  %.9.i318.i = add i64 %.47.i289.i, -1
  %.10.i319.i = add i64 %.9.i318.i, %.8.i317.i
  %.11.i320.i = udiv i64 %.10.i319.i, %.47.i289.i
  %.8.i201.i = sub nsw i64 %.269.i, %.88.i.i286.i
  %.10.i202.i = tail call i64 @llvm.smax.i64(i64 %.8.i201.i, i64 0)
  %.12.i204.i = add i64 %.9.i318.i, %.10.i202.i
  %.13.i205.i = udiv i64 %.12.i204.i, %.47.i289.i
  %.15.i206.i = tail call i64 @llvm.smin.i64(i64 %.394.i, i64 %.13.i205.i)
  %.375.i = sub i64 %.15.i206.i, %.11.i320.i
  %spec.select486 = tail call i64 @llvm.smax.i64(i64 %.375.i, i64 0)
  %.419.i545.not = icmp slt i64 %.375.i, 1
  %.777.i = sub i64 %.15.i.i, %.11.i.i
  %spec.select488 = tail call i64 @llvm.smax.i64(i64 %.777.i, i64 0)
  %.820.i535.not = icmp slt i64 %.777.i, 1
  br label %B350.if.i

B348.i.loopexit:                                  ; preds = %B446.i.loopexit, %B350.if.i
  %total.4.1.i156.lcssa = phi float [ %total.5.0.i153553, %B350.if.i ], [ %total.3.2.i159.lcssa, %B446.i.loopexit ]
  %exitcond573.not = icmp eq i64 %.94.i, %.299.i
  br i1 %exitcond573.not, label %f32_conv_generic_element.body.exit, label %B350.if.i

B446.i.loopexit:                                  ; preds = %B544.i.loopexit, %B448.if.i
  %total.3.2.i159.lcssa = phi float [ %total.4.1.i156548, %B448.if.i ], [ %total.2.3.i163.lcssa, %B544.i.loopexit ]
  %.419.i = icmp sgt i64 %.365.i.0546, 1
  br i1 %.419.i, label %B448.if.i, label %B348.i.loopexit

B544.i.loopexit:                                  ; preds = %B818.if.i, %B544.if.i
  %total.2.3.i163.lcssa = phi float [ %total.3.2.i159543, %B544.if.i ], [ %.912.i, %B818.if.i ]
  %.551.i = icmp sgt i64 %.498.i.0541, 1
  br i1 %.551.i, label %B544.if.i, label %B446.i.loopexit

B350.if.i:                                        ; preds = %B350.if.i.lr.ph, %B348.i.loopexit
  %total.5.0.i153553 = phi float [ %start.2.1.i, %B350.if.i.lr.ph ], [ %total.4.1.i156.lcssa, %B348.i.loopexit ]
  %.227.i.0552 = phi i64 [ 0, %B350.if.i.lr.ph ], [ %.299.i, %B348.i.loopexit ]
  %.299.i = add nuw nsw i64 %.227.i.0552, 1
  br i1 %.419.i545.not, label %B348.i.loopexit, label %B448.if.i.lr.ph

B448.if.i.lr.ph:                                  ; preds = %B350.if.i
  %.46.i.i294.i = load i64, ptr %.45.i.i109, align 8, !noalias !53
  %.47.i.i295.i = mul nsw i64 %.46.i.i294.i, %.1399.i.recomposed
  %.87.i.i297.i = load i64, ptr %.86.i.i112, align 8, !noalias !53
  %.88.i.i298.i = sub nsw i64 %.47.i.i295.i, %.87.i.i297.i
  %.47.i301.i = load i64, ptr %.46.i116, align 8, !noalias !58
  %.6.i321.i = sub i64 0, %.88.i.i298.i
  %.8.i322.i = tail call i64 @llvm.smax.i64(i64 %.6.i321.i, i64 0)
  %.9.i323.i = add i64 %.47.i301.i, -1
  %.10.i324.i = add i64 %.9.i323.i, %.8.i322.i
  %.11.i325.i = udiv i64 %.10.i324.i, %.47.i301.i
  %.8.i207.i = sub nsw i64 %.309.i, %.88.i.i298.i
  %.10.i208.i = tail call i64 @llvm.smax.i64(i64 %.8.i207.i, i64 0)
  %.12.i210.i = add i64 %.9.i323.i, %.10.i208.i
  %.13.i211.i = udiv i64 %.12.i210.i, %.47.i301.i
  %.15.i212.i = tail call i64 @llvm.smin.i64(i64 %.436.i, i64 %.13.i211.i)
  %.508.i158 = sub i64 %.15.i212.i, %.11.i325.i
  %spec.select487 = tail call i64 @llvm.smax.i64(i64 %.508.i158, i64 0)
  %.551.i540.not = icmp slt i64 %.508.i158, 1
  %.597.i = mul nsw i64 %.227.i.0552, %.351.i
  %.650.i = mul nsw i64 %.227.i.0552, %.394.i
  %.603.i = add i64 %.597.i, %.88.i.i146
  br label %B448.if.i

B448.if.i:                                        ; preds = %B448.if.i.lr.ph, %B446.i.loopexit
  %total.4.1.i156548 = phi float [ %total.5.0.i153553, %B448.if.i.lr.ph ], [ %total.3.2.i159.lcssa, %B446.i.loopexit ]
  %.362.i.0547 = phi i64 [ %.11.i320.i, %B448.if.i.lr.ph ], [ %.432.i, %B446.i.loopexit ]
  %.365.i.0546 = phi i64 [ %spec.select486, %B448.if.i.lr.ph ], [ %.428.i, %B446.i.loopexit ]
  %.428.i = add nsw i64 %.365.i.0546, -1
  %.432.i = add i64 %.362.i.0547, 1
  br i1 %.551.i540.not, label %B446.i.loopexit, label %B544.if.i.lr.ph

B544.if.i.lr.ph:                                  ; preds = %B448.if.i
  %.49.i.i = mul nsw i64 %.362.i.0547, %.47.i289.i
  %.50.i.i = add nsw i64 %.49.i.i, %.88.i.i286.i
  %.132.i.i = mul nsw i64 %.50.i.i, %.309.i
  %.92.i.i = add i64 %.88.i.i298.i, %.132.i.i
  %.652.i = add nsw i64 %.362.i.0547, %.650.i
  %.693.i = mul nsw i64 %.652.i, %.436.i
  br label %B544.if.i

B544.if.i:                                        ; preds = %B544.if.i.lr.ph, %B544.i.loopexit
  %total.3.2.i159543 = phi float [ %total.4.1.i156548, %B544.if.i.lr.ph ], [ %total.2.3.i163.lcssa, %B544.i.loopexit ]
  %.495.i.0542 = phi i64 [ %.11.i325.i, %B544.if.i.lr.ph ], [ %.564.i162, %B544.i.loopexit ]
  %.498.i.0541 = phi i64 [ %spec.select487, %B544.if.i.lr.ph ], [ %.560.i, %B544.i.loopexit ]
  %.560.i = add nsw i64 %.498.i.0541, -1
  %.564.i162 = add i64 %.495.i.0542, 1
  %.694.i = add nsw i64 %.495.i.0542, %.693.i
  %.735.i = mul nsw i64 %.694.i, %.477.i
  br i1 %.820.i535.not, label %B544.i.loopexit, label %B818.if.i.lr.ph

B818.if.i.lr.ph:                                  ; preds = %B544.if.i
  %.91.i.i = mul nsw i64 %.47.i301.i, %.495.i.0542
  %.133.i.i = add i64 %.92.i.i, %.91.i.i
  %.173.i.i = mul nsw i64 %.133.i.i, %.350.i
  %.605.i = add i64 %.603.i, %.173.i.i
  br label %B818.if.i

B818.if.i:                                        ; preds = %B818.if.i.lr.ph, %B818.if.i
  %total.2.3.i163538 = phi float [ %total.3.2.i159543, %B818.if.i.lr.ph ], [ %.912.i, %B818.if.i ]
  %.764.i.0537 = phi i64 [ %.11.i.i, %B818.if.i.lr.ph ], [ %.833.i, %B818.if.i ]
  %.767.i.0536 = phi i64 [ %spec.select488, %B818.if.i.lr.ph ], [ %.829.i, %B818.if.i ]
  %.829.i = add nsw i64 %.767.i.0536, -1
  %.833.i = add i64 %.764.i.0537, 1
  %.898.i = mul nsw i64 %.47.i277.i, %.764.i.0537
  %.900.i = add nsw i64 %.605.i, %.898.i
  %.901.i = shl nsw i64 %.900.i, 2
  %.903.i = getelementptr i8, ptr %.760.i, i64 %.901.i
  %.904.i = load float, ptr %.903.i, align 4, !noalias !59
  %.906.i = add nsw i64 %.764.i.0537, %.735.i
  %.907.i = shl nsw i64 %.906.i, 2
  %.909.i165 = getelementptr i8, ptr %.819.i, i64 %.907.i
  %.910.i166 = load float, ptr %.909.i165, align 4, !noalias !59
  %.912.i = tail call float @llvm.fmuladd.f32(float %.904.i, float %.910.i166, float %total.2.3.i163538)
  %.820.i = icmp sgt i64 %.767.i.0536, 1
  br i1 %.820.i, label %B818.if.i, label %B544.i.loopexit

f32_conv_generic_element.body.exit:               ; preds = %B348.i.loopexit, %B812.if.i
  %total.5.0.i153.lcssa = phi float [ %start.2.1.i, %B812.if.i ], [ %total.4.1.i156.lcssa, %B348.i.loopexit ]
  %.721.i = getelementptr i8, ptr %.1396.i, i64 %.712.i
  store float %total.5.0.i153.lcssa, ptr %.721.i, align 4, !noalias !3
  %.674.i = icmp sgt i64 %.621.i.0557, 1
  br i1 %.674.i, label %B812.if.i, label %f32_conv_generic_row.body.exit

f32_conv_generic_row.body.exit:                   ; preds = %f32_conv_generic_element.body.exit, %B780.i
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !6
  %.55.i = select i1 %.49.i452, i64 0, i64 %.54.i
  %.95.i = mul nsw i64 %.94.i456, %.1297.i.0559
  %.96.i = getelementptr i8, ptr %.1214.i, i64 %.95.i
  %.136.i457 = mul nsw i64 %.135.i, %.1297.i.0559
  %.137.i458 = getelementptr i8, ptr %.1269.i, i64 %.136.i457
  %.177.i = inttoptr i64 %.55.i to ptr
  tail call void %.177.i(ptr %.1396.i, ptr %.1396.i, ptr %.96.i, ptr %.137.i458, ptr %.1396.i, ptr %.1396.i, ptr %.1396.i, i64 %.180.i) #0, !noalias !6
  %exitcond574.not = icmp eq i64 %.226.i, %.1366.i
  br i1 %exitcond574.not, label %B648.i.loopexit, label %B1772.if.i

f32_conv_generic.body.exit:                       ; preds = %B648.i.loopexit, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_conv_generic.body: %retptr"}
!2 = distinct !{!2, !"f32_conv_generic.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_conv_generic_row.body: %retptr"}
!5 = distinct !{!5, !"f32_conv_generic_row.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_conv_generic_finish.body: %retptr"}
!8 = distinct !{!8, !"f32_conv_generic_finish.body"}
!9 = !{!10, !12, !4, !1}
!10 = distinct !{!10, !11, !"f32_conv_generic_first.body: %retptr"}
!11 = distinct !{!11, !"f32_conv_generic_first.body"}
!12 = distinct !{!12, !13, !"f32_conv_generic_element.body: %retptr"}
!13 = distinct !{!13, !"f32_conv_generic_element.body"}
!14 = !{!15, !17, !4, !1}
!15 = distinct !{!15, !16, !"f32_conv_generic_first.body: %retptr"}
!16 = distinct !{!16, !"f32_conv_generic_first.body"}
!17 = distinct !{!17, !18, !"f32_conv_generic_element.body: %retptr"}
!18 = distinct !{!18, !"f32_conv_generic_element.body"}
!19 = !{!20, !22, !24, !4, !1}
!20 = distinct !{!20, !21, !"f32_conv_generic_above.body: %retptr"}
!21 = distinct !{!21, !"f32_conv_generic_above.body"}
!22 = distinct !{!22, !23, !"f32_conv_generic_first.body: %retptr"}
!23 = distinct !{!23, !"f32_conv_generic_first.body"}
!24 = distinct !{!24, !25, !"f32_conv_generic_vector.body: %retptr"}
!25 = distinct !{!25, !"f32_conv_generic_vector.body"}
!26 = !{!22, !24, !4, !1}
!27 = !{!28, !30, !24, !4, !1}
!28 = distinct !{!28, !29, !"f32_conv_generic_above.body: %retptr"}
!29 = distinct !{!29, !"f32_conv_generic_above.body"}
!30 = distinct !{!30, !31, !"f32_conv_generic_first.body: %retptr"}
!31 = distinct !{!31, !"f32_conv_generic_first.body"}
!32 = !{!30, !24, !4, !1}
!33 = !{!24, !4, !1}
!34 = !{!35, !37, !12, !4, !1}
!35 = distinct !{!35, !36, !"f32_conv_generic_above.body: %retptr"}
!36 = distinct !{!36, !"f32_conv_generic_above.body"}
!37 = distinct !{!37, !38, !"f32_conv_generic_first.body: %retptr"}
!38 = distinct !{!38, !"f32_conv_generic_first.body"}
!39 = !{!37, !12, !4, !1}
!40 = !{!41, !43, !12, !4, !1}
!41 = distinct !{!41, !42, !"f32_conv_generic_above.body: %retptr"}
!42 = distinct !{!42, !"f32_conv_generic_above.body"}
!43 = distinct !{!43, !44, !"f32_conv_generic_first.body: %retptr"}
!44 = distinct !{!44, !"f32_conv_generic_first.body"}
!45 = !{!43, !12, !4, !1}
!46 = !{!12, !4, !1}
!47 = !{!48, !50, !17, !4, !1}
!48 = distinct !{!48, !49, !"f32_conv_generic_above.body: %retptr"}
!49 = distinct !{!49, !"f32_conv_generic_above.body"}
!50 = distinct !{!50, !51, !"f32_conv_generic_first.body: %retptr"}
!51 = distinct !{!51, !"f32_conv_generic_first.body"}
!52 = !{!50, !17, !4, !1}
!53 = !{!54, !56, !17, !4, !1}
!54 = distinct !{!54, !55, !"f32_conv_generic_above.body: %retptr"}
!55 = distinct !{!55, !"f32_conv_generic_above.body"}
!56 = distinct !{!56, !57, !"f32_conv_generic_first.body: %retptr"}
!57 = distinct !{!57, !"f32_conv_generic_first.body"}
!58 = !{!56, !17, !4, !1}
!59 = !{!17, !4, !1}

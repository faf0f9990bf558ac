; LLVM 22.1.0, sources e582046454f4c01c3632b9b9774ca0956fe8d330c8063896b3d5fd0e42b396ff
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_conv_direct(ptr noalias readonly %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.67.i = load i64, ptr %.1, align 8, !noalias !0
  %.68.i = lshr i64 %.67.i, 48
  %.70.i = load ptr, ptr %.2, align 8, !noalias !0
  %.71.i = and i64 %.67.i, 281474976710655
  %.72.i = getelementptr i64, ptr %.70.i, i64 %.68.i
  %.73.i = load ptr, ptr %.72.i, align 8, !noalias !0
  %.74.i = getelementptr i8, ptr %.73.i, i64 %.71.i
  %.131.i = getelementptr i8, ptr %.1, i64 16
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.133.i = lshr i64 %.132.i, 48
  %.136.i = and i64 %.132.i, 281474976710655
  %.137.i = getelementptr i64, ptr %.70.i, i64 %.133.i
  %.138.i = load ptr, ptr %.137.i, align 8, !noalias !0
  %.139.i = getelementptr i8, ptr %.138.i, i64 %.136.i
  %.196.i = getelementptr i8, ptr %.1, i64 32
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !0
  %.198.i = lshr i64 %.197.i, 48
  %.201.i = and i64 %.197.i, 281474976710655
  %.202.i = getelementptr i64, ptr %.70.i, i64 %.198.i
  %.203.i = load ptr, ptr %.202.i, align 8, !noalias !0
  %.204.i = getelementptr i8, ptr %.203.i, i64 %.201.i
  %.261.i = getelementptr i8, ptr %.1, i64 48
  %.262.i = load i64, ptr %.261.i, align 8, !noalias !0
  %.263.i = lshr i64 %.262.i, 48
  %.266.i = and i64 %.262.i, 281474976710655
  %.267.i = getelementptr i64, ptr %.70.i, i64 %.263.i
  %.268.i = load ptr, ptr %.267.i, align 8, !noalias !0
  %.269.i = getelementptr i8, ptr %.268.i, i64 %.266.i
  %.326.i = getelementptr i8, ptr %.1, i64 64
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !0
  %.328.i = lshr i64 %.327.i, 48
  %.331.i = and i64 %.327.i, 281474976710655
  %.332.i = getelementptr i64, ptr %.70.i, i64 %.328.i
  %.333.i = load ptr, ptr %.332.i, align 8, !noalias !0
  %.334.i = getelementptr i8, ptr %.333.i, i64 %.331.i
  %.391.i = getelementptr i8, ptr %.1, i64 80
  %.392.i = load i64, ptr %.391.i, align 8, !noalias !0
  %.393.i = lshr i64 %.392.i, 48
  %.396.i = and i64 %.392.i, 281474976710655
  %.397.i = getelementptr i64, ptr %.70.i, i64 %.393.i
  %.398.i = load ptr, ptr %.397.i, align 8, !noalias !0
  %.399.i = getelementptr i8, ptr %.398.i, i64 %.396.i
  %.455.i = getelementptr i8, ptr %.1, i64 112
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !0
  %.509.i = getelementptr i8, ptr %.1, i64 96
  %.510.i = load i64, ptr %.509.i, align 8, !noalias !0
  %.515.not.i = icmp eq i64 %.510.i, 0
  br i1 %.515.not.i, label %B494.i, label %B436.i

B436.i:                                           ; preds = %.6
  %.566.i = getelementptr i8, ptr %.1, i64 104
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !0
  %.569.i = mul nsw i64 %.567.i, %.456.i
  br label %B544.i

B494.i:                                           ; preds = %.6
  %.623.i = getelementptr i8, ptr %.1, i64 312
  %.624.i = load i64, ptr %.623.i, align 8, !noalias !0
  br label %B544.i

B544.i:                                           ; preds = %B494.i, %B436.i
  %"$phi544.0.2.0.i" = phi i64 [ %.569.i, %B436.i ], [ %.624.i, %B494.i ]
  %.683.i = getelementptr i8, ptr %.1, i64 200
  %.684.i = load i64, ptr %.683.i, align 8, !noalias !0
  %.737.i = getelementptr i8, ptr %.1, i64 168
  %.738.i = load i64, ptr %.737.i, align 8, !noalias !0
  %.791.i = getelementptr i8, ptr %.1, i64 128
  %.792.i = load i64, ptr %.791.i, align 8, !noalias !0
  %.845.i = getelementptr i8, ptr %.1, i64 136
  %.846.i = load i64, ptr %.845.i, align 8, !noalias !0
  %.899.i = getelementptr i8, ptr %.1, i64 144
  %.900.i = load i64, ptr %.899.i, align 8, !noalias !0
  %.1007.i = getelementptr i8, ptr %.1, i64 304
  %.1008.i = load i64, ptr %.1007.i, align 8, !noalias !0
  %.1061.i = getelementptr i8, ptr %.1, i64 120
  %.1062.i = load i64, ptr %.1061.i, align 8, !noalias !0
  %.1115.i = getelementptr i8, ptr %.1, i64 408
  %.1116.i = load i64, ptr %.1115.i, align 8, !noalias !0
  %.1162.i = sub i64 %.4, %.3
  %.1208.i35.not = icmp slt i64 %.1162.i, 1
  br i1 %.1208.i35.not, label %f32_conv_direct.body.exit, label %B1048.if.i.lr.ph

B1048.if.i.lr.ph:                                 ; preds = %B544.i
  %.953.i = getelementptr i8, ptr %.1, i64 312
  %.954.i = load i64, ptr %.953.i, align 8, !noalias !0
  %.1368.i = getelementptr i8, ptr %.1, i64 320
  %.1369.i = load i64, ptr %.1368.i, align 8, !noalias !0
  %.1421.i = getelementptr i8, ptr %.1, i64 328
  %.1422.i = load i64, ptr %.1421.i, align 8, !noalias !0
  %.1473.i = getelementptr i8, ptr %.1, i64 240
  %.1474.i = load i64, ptr %.1473.i, align 8, !noalias !0
  %factor.op.mul = mul i64 %.1422.i, %.1474.i
  %.1530.i = getelementptr i8, ptr %.1, i64 272
  %.1531.i = load i64, ptr %.1530.i, align 8, !noalias !0
  %.1594.i = getelementptr i8, ptr %.1, i64 336
  %.1595.i = load i64, ptr %.1594.i, align 8, !noalias !0
  %.1623.i = add i64 %.1116.i, -1
  %.1796.i = getelementptr i8, ptr %.1, i64 160
  %.1848.i = getelementptr i8, ptr %.1, i64 176
  %.9.i18 = add i64 %.738.i, -1
  %.1902.i = getelementptr i8, ptr %.1, i64 152
  %.1965.i = getelementptr i8, ptr %.1, i64 192
  %.2017.i = getelementptr i8, ptr %.1, i64 208
  %.9.i22 = add i64 %.684.i, -1
  %.2074.i = getelementptr i8, ptr %.1, i64 184
  %.2131.i = getelementptr i8, ptr %.1, i64 216
  %.2187.i = getelementptr i8, ptr %.1, i64 224
  %.2244.i = getelementptr i8, ptr %.1, i64 232
  %.2302.i = getelementptr i8, ptr %.1, i64 248
  %.2355.i = getelementptr i8, ptr %.1, i64 264
  %.2409.i = getelementptr i8, ptr %.1, i64 256
  %.2467.i = getelementptr i8, ptr %.1, i64 344
  %.2520.i = getelementptr i8, ptr %.1, i64 352
  %.2574.i = getelementptr i8, ptr %.1, i64 360
  %.2632.i = getelementptr i8, ptr %.1, i64 376
  %.2685.i = getelementptr i8, ptr %.1, i64 384
  %.2739.i = getelementptr i8, ptr %.1, i64 392
  %.2797.i = getelementptr i8, ptr %.1, i64 288
  %.2849.i = getelementptr i8, ptr %.1, i64 296
  %.3054.i = add nsw i64 %.954.i, -1
  %.3094.i = getelementptr i8, ptr %.2, i64 8
  %.3168.i = getelementptr i8, ptr %.1, i64 368
  %.3223.i = getelementptr i8, ptr %.1, i64 400
  %.3533.i = getelementptr i8, ptr %.1, i64 280
  br label %B1048.if.i

B1046.i.loopexit:                                 ; preds = %B1888.i.loopexit, %B1048.if.i
  %.1208.i = icmp sgt i64 %.1152.i.036, 1
  br i1 %.1208.i, label %B1048.if.i, label %f32_conv_direct.body.exit

B1888.i.loopexit:                                 ; preds = %B3548.if.i, %B1890.if.i
  %.1707.i = icmp samesign ugt i64 %.1653.i.034, 1
  br i1 %.1707.i, label %B1890.if.i, label %B1046.i.loopexit

B1048.if.i:                                       ; preds = %B1048.if.i.lr.ph, %B1046.i.loopexit
  %.1149.i.037 = phi i64 [ %.3, %B1048.if.i.lr.ph ], [ %.1221.i, %B1046.i.loopexit ]
  %.1152.i.036 = phi i64 [ %.1162.i, %B1048.if.i.lr.ph ], [ %.1217.i, %B1046.i.loopexit ]
  %.1217.i = add nsw i64 %.1152.i.036, -1
  %.1221.i = add i64 %.1149.i.037, 1
  %.1247.i = udiv i64 %.1149.i.037, %"$phi544.0.2.0.i"
  %.1253.i = mul nsw i64 %.1247.i, %"$phi544.0.2.0.i"
  %.1254.i.recomposed = urem i64 %.1149.i.037, %"$phi544.0.2.0.i"
  %.1254..1247.i = select i1 %.515.not.i, i64 %.1254.i.recomposed, i64 %.1247.i
  %"$phi1122.1.2.1.i" = select i1 %.515.not.i, i64 %.1247.i, i64 %.1254.i.recomposed
  %.1300.i = udiv i64 %"$phi1122.1.2.1.i", %.456.i
  %.1306.i = mul nsw i64 %.1300.i, %.456.i
  %.1307.i.recomposed = urem i64 %"$phi1122.1.2.1.i", %.456.i
  %.1310.i = mul nsw i64 %.1254..1247.i, %.1008.i
  %.1311222.i = lshr i64 %.1310.i, 5
  %.1532.i = mul nsw i64 %.1531.i, %.1311222.i
  %.1537.i = shl i64 %.1310.i, 2
  %.1538.i = and i64 %.1537.i, 124
  %0 = getelementptr i8, ptr %.139.i, i64 %.1532.i
  %.1541.i = getelementptr i8, ptr %0, i64 %.1538.i
  %.1597.i = mul nsw i64 %.1595.i, %.1254..1247.i
  %.1599.i = getelementptr i8, ptr %.204.i, i64 %.1597.i
  %.1604.i = mul nsw i64 %.1307.i.recomposed, %.1062.i
  %.1606.i = udiv i64 %.1604.i, %.456.i
  %.1610.i = add nsw i64 %.1307.i.recomposed, 1
  %.1612.i = mul nsw i64 %.1610.i, %.1062.i
  %.1614.i = udiv i64 %.1612.i, %.456.i
  %.1620.i = udiv i64 %.1606.i, %.1116.i
  %.1624.i = add i64 %.1623.i, %.1614.i
  %.1626.i = udiv i64 %.1624.i, %.1116.i
  %.1663.i = sub i64 %.1626.i, %.1620.i
  %.1707.i32.not = icmp slt i64 %.1663.i, 1
  br i1 %.1707.i32.not, label %B1046.i.loopexit, label %B1890.if.i.lr.ph

B1890.if.i.lr.ph:                                 ; preds = %B1048.if.i
  %.1371.i = udiv i64 %.1254..1247.i, %.1369.i
  %.1423.i.reass = mul i64 %factor.op.mul, %.1371.i
  %.1477.i = getelementptr i8, ptr %.74.i, i64 %.1423.i.reass
  %.1315223.i = lshr i64 %.1310.i, 4
  %.1797.i = load i64, ptr %.1796.i, align 8, !noalias !0
  %.1849.i = load i64, ptr %.1848.i, align 8, !noalias !0
  %.1903.i = load i64, ptr %.1902.i, align 8, !noalias !0
  %.1966.i = load i64, ptr %.1965.i, align 8, !noalias !0
  %.2018.i = load i64, ptr %.2017.i, align 8, !noalias !0
  %.2075.i = load i64, ptr %.2074.i, align 8, !noalias !0
  %.2132.i = load i64, ptr %.2131.i, align 8, !noalias !0
  %.2134.i = mul nsw i64 %.2132.i, %.1300.i
  %.2188.i = load i64, ptr %.2187.i, align 8, !noalias !0
  %.2245.i = load i64, ptr %.2244.i, align 8, !noalias !0
  %1 = getelementptr i8, ptr %.1477.i, i64 %.2134.i
  %.2303.i = load i64, ptr %.2302.i, align 8, !noalias !0
  %.2305.i = mul nsw i64 %.2303.i, %.1300.i
  %.2356.i = load i64, ptr %.2355.i, align 8, !noalias !0
  %.2358.i = mul nsw i64 %.2356.i, %.1315223.i
  %.2410.i = load i64, ptr %.2409.i, align 8, !noalias !0
  %2 = getelementptr i8, ptr %.269.i, i64 %.2305.i
  %3 = getelementptr i8, ptr %2, i64 %.2358.i
  %.2468.i = load i64, ptr %.2467.i, align 8, !noalias !0
  %.2470.i = mul nsw i64 %.2468.i, %.1300.i
  %.2521.i = load i64, ptr %.2520.i, align 8, !noalias !0
  %.2523.i = mul nsw i64 %.2521.i, %.1254..1247.i
  %.2575.i = load i64, ptr %.2574.i, align 8, !noalias !0
  %4 = getelementptr i8, ptr %.334.i, i64 %.2470.i
  %5 = getelementptr i8, ptr %4, i64 %.2523.i
  %.2633.i = load i64, ptr %.2632.i, align 8, !noalias !0
  %.2635.i = mul nsw i64 %.2633.i, %.1300.i
  %.2686.i = load i64, ptr %.2685.i, align 8, !noalias !0
  %.2688.i = mul nsw i64 %.2686.i, %.1254..1247.i
  %.2740.i = load i64, ptr %.2739.i, align 8, !noalias !0
  %6 = getelementptr i8, ptr %.399.i, i64 %.2635.i
  %7 = getelementptr i8, ptr %6, i64 %.2688.i
  %.2798.i = load i64, ptr %.2797.i, align 8, !noalias !0
  %.2850.i = load i64, ptr %.2849.i, align 8, !noalias !0
  %.3056.i = icmp eq i64 %.1254..1247.i, %.3054.i
  %..i = zext i1 %.3056.i to i64
  %.3430.i = mul nsw i64 %.2188.i, %.738.i
  %.3483.i = mul nsw i64 %.2245.i, %.684.i
  br label %B1890.if.i

B1890.if.i:                                       ; preds = %B1890.if.i.lr.ph, %B1888.i.loopexit
  %.1653.i.034 = phi i64 [ %.1663.i, %B1890.if.i.lr.ph ], [ %.1716.i, %B1888.i.loopexit ]
  %.1650.i.033 = phi i64 [ %.1620.i, %B1890.if.i.lr.ph ], [ %.1720.i, %B1888.i.loopexit ]
  %.1716.i = add nsw i64 %.1653.i.034, -1
  %.1720.i = add i64 %.1650.i.033, 1
  %.1746.i = udiv i64 %.1650.i.033, %.792.i
  %.1798.i = mul nsw i64 %.1797.i, %.1746.i
  %.1850.i = sub nsw i64 %.1798.i, %.1849.i
  %.6.i = sub i64 0, %.1850.i
  %.8.i17 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i19 = add i64 %.9.i18, %.8.i17
  %.11.i = udiv i64 %.10.i19, %.738.i
  %.8.i = sub nsw i64 %.846.i, %.1850.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i18, %.10.i
  %.13.i = udiv i64 %.12.i, %.738.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.1903.i, i64 %.13.i)
  %.1907.i = sub nsw i64 %.15.i, %.11.i
  %.1909.i = tail call i64 @llvm.smax.i64(i64 %.1907.i, i64 0)
  %.1914.i = mul nsw i64 %.1746.i, %.792.i
  %.1915.i.recomposed = urem i64 %.1650.i.033, %.792.i
  %.1967.i = mul nsw i64 %.1966.i, %.1915.i.recomposed
  %.2019.i = sub nsw i64 %.1967.i, %.2018.i
  %.6.i20 = sub i64 0, %.2019.i
  %.8.i21 = tail call i64 @llvm.smax.i64(i64 %.6.i20, i64 0)
  %.10.i23 = add i64 %.9.i22, %.8.i21
  %.11.i24 = udiv i64 %.10.i23, %.684.i
  %.2136.i = mul nsw i64 %.11.i, %.738.i
  %.2137.i = add nsw i64 %.2136.i, %.1850.i
  %.2189.i = mul nsw i64 %.2188.i, %.2137.i
  %.2193.i = mul nsw i64 %.11.i24, %.684.i
  %.2194.i = add nsw i64 %.2193.i, %.2019.i
  %.2246.i = mul nsw i64 %.2245.i, %.2194.i
  %8 = getelementptr i8, ptr %1, i64 %.2189.i
  %.2249.i = getelementptr i8, ptr %8, i64 %.2246.i
  %.2411.i = mul nsw i64 %.2410.i, %.1650.i.033
  %.2414.i = getelementptr i8, ptr %3, i64 %.2411.i
  %.2576.i = mul nsw i64 %.2575.i, %.1650.i.033
  %.2579.i = getelementptr i8, ptr %5, i64 %.2576.i
  %.2741.i = mul nsw i64 %.2740.i, %.1650.i.033
  %.2744.i = getelementptr i8, ptr %7, i64 %.2741.i
  %.2799.i = mul nsw i64 %.2798.i, %.11.i
  %.2852.i = mul nsw i64 %.2850.i, %.11.i24
  %9 = getelementptr i8, ptr %.1541.i, i64 %.2799.i
  %.2855.i = getelementptr i8, ptr %9, i64 %.2852.i
  %.2860.i = mul nsw i64 %.1650.i.033, %.1116.i
  %.2862.i = sub nsw i64 %.1614.i, %.2860.i
  %.2865.i = tail call i64 @llvm.smin.i64(i64 %.2862.i, i64 %.1116.i)
  %.2869.i = sub nsw i64 %.1606.i, %.2860.i
  %.2871.i = tail call i64 @llvm.smax.i64(i64 %.2869.i, i64 0)
  %.2908.i = sub i64 %.2865.i, %.2871.i
  %.2952.i29.not = icmp slt i64 %.2908.i, 1
  br i1 %.2952.i29.not, label %B1888.i.loopexit, label %B3548.if.i.lr.ph

B3548.if.i.lr.ph:                                 ; preds = %B1890.if.i
  %.8.i6 = sub nsw i64 %.900.i, %.2019.i
  %.10.i7 = tail call i64 @llvm.smax.i64(i64 %.8.i6, i64 0)
  %.12.i9 = add i64 %.9.i22, %.10.i7
  %.13.i10 = udiv i64 %.12.i9, %.684.i
  %.15.i11 = tail call i64 @llvm.smin.i64(i64 %.2075.i, i64 %.13.i10)
  %.1908.i = icmp sgt i64 %.1907.i, 0
  %.3095.i = load ptr, ptr %.3094.i, align 8, !noalias !0
  %.3169.i = load i64, ptr %.3168.i, align 8, !noalias !0
  %.3224.i = load i64, ptr %.3223.i, align 8, !noalias !0
  %.3317.i = sub nsw i64 %.15.i11, %.11.i24
  %.3319.i = tail call i64 @llvm.smax.i64(i64 %.3317.i, i64 0)
  %"$phi4110.14.2.3.i" = select i1 %.1908.i, i64 %.3319.i, i64 0
  %.3534.i = load i64, ptr %.3533.i, align 8, !noalias !0
  br label %B3548.if.i

B3548.if.i:                                       ; preds = %B3548.if.i.lr.ph, %B3548.if.i
  %.2898.i.031 = phi i64 [ %.2908.i, %B3548.if.i.lr.ph ], [ %.2961.i, %B3548.if.i ]
  %.2895.i.030 = phi i64 [ %.2871.i, %B3548.if.i.lr.ph ], [ %.2965.i, %B3548.if.i ]
  %.2961.i = add nsw i64 %.2898.i.031, -1
  %.2965.i = add nuw i64 %.2895.i.030, 1
  %.idx = shl i64 %.2895.i.030, 5
  %10 = getelementptr i8, ptr %.1, i64 %.idx
  %11 = getelementptr i8, ptr %10, i64 416
  %.3046.i = getelementptr i8, ptr %10, i64 424
  %.3047.i = load i64, ptr %.3046.i, align 8, !noalias !0
  %12 = getelementptr i8, ptr %10, i64 432
  %.3091.i = getelementptr i64, ptr %12, i64 %..i
  %.3092.i = load i64, ptr %.3091.i, align 8, !noalias !0
  %.3093.i = icmp slt i64 %.3092.i, 0
  %.3096.i = tail call i64 @llvm.smax.i64(i64 %.3092.i, i64 0)
  %.3097.i = getelementptr i64, ptr %.3095.i, i64 %.3096.i
  %.3098.i = load i64, ptr %.3097.i, align 8, !noalias !0
  %.3099.i = select i1 %.3093.i, i64 0, i64 %.3098.i
  %.3109.i = load i64, ptr %11, align 8, !noalias !0
  %.3113.i = getelementptr i8, ptr %.2249.i, i64 %.3109.i
  %.3116.i = shl nsw i64 %.3047.i, 6
  %.3118.i = getelementptr i8, ptr %.2414.i, i64 %.3116.i
  %.3171.i = mul nsw i64 %.3169.i, %.3047.i
  %.3173.i = getelementptr i8, ptr %.2579.i, i64 %.3171.i
  %.3226.i = mul nsw i64 %.3224.i, %.3047.i
  %.3230.i = getelementptr i8, ptr %.2744.i, i64 %.3226.i
  %.3698.i = inttoptr i64 %.3099.i to ptr
  tail call void %.3698.i(ptr %.3113.i, ptr %.2855.i, ptr %.1599.i, ptr %.3118.i, ptr %.3173.i, ptr %.3230.i, i64 %.1422.i, i64 %.1909.i, i64 %"$phi4110.14.2.3.i", i64 %.1474.i, i64 %.3430.i, i64 %.3483.i, i64 %.3534.i, i64 %.2798.i, i64 %.2850.i, i64 0, i64 0, i64 %.2356.i) #0, !noalias !0
  %.2952.i = icmp samesign ugt i64 %.2898.i.031, 1
  br i1 %.2952.i, label %B3548.if.i, label %B1888.i.loopexit

f32_conv_direct.body.exit:                        ; preds = %B1046.i.loopexit, %B544.i
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_conv_direct.body: %retptr"}
!2 = distinct !{!2, !"f32_conv_direct.body"}

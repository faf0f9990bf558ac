; LLVM 22.1.0, sources e18f04801935487b417d19e9a09fd8e362ceb96f8af4b21997629ccb8eed8071
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_conv_direct(ptr noalias readonly %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.68.i = load i64, ptr %.1, align 8, !noalias !0
  %.69.i = lshr i64 %.68.i, 48
  %.71.i = load ptr, ptr %.2, align 8, !noalias !0
  %.72.i = and i64 %.68.i, 281474976710655
  %.73.i = getelementptr i64, ptr %.71.i, i64 %.69.i
  %.74.i = load ptr, ptr %.73.i, align 8, !noalias !0
  %.75.i = getelementptr i8, ptr %.74.i, i64 %.72.i
  %.133.i = getelementptr i8, ptr %.1, i64 16
  %.134.i = load i64, ptr %.133.i, align 8, !noalias !0
  %.135.i = lshr i64 %.134.i, 48
  %.138.i = and i64 %.134.i, 281474976710655
  %.139.i = getelementptr i64, ptr %.71.i, i64 %.135.i
  %.140.i = load ptr, ptr %.139.i, align 8, !noalias !0
  %.141.i = getelementptr i8, ptr %.140.i, i64 %.138.i
  %.199.i = getelementptr i8, ptr %.1, i64 32
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !0
  %.201.i = lshr i64 %.200.i, 48
  %.204.i = and i64 %.200.i, 281474976710655
  %.205.i = getelementptr i64, ptr %.71.i, i64 %.201.i
  %.206.i = load ptr, ptr %.205.i, align 8, !noalias !0
  %.207.i = getelementptr i8, ptr %.206.i, i64 %.204.i
  %.265.i = getelementptr i8, ptr %.1, i64 48
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !0
  %.267.i = lshr i64 %.266.i, 48
  %.270.i = and i64 %.266.i, 281474976710655
  %.271.i = getelementptr i64, ptr %.71.i, i64 %.267.i
  %.272.i = load ptr, ptr %.271.i, align 8, !noalias !0
  %.273.i = getelementptr i8, ptr %.272.i, i64 %.270.i
  %.331.i = getelementptr i8, ptr %.1, i64 64
  %.332.i = load i64, ptr %.331.i, align 8, !noalias !0
  %.333.i = lshr i64 %.332.i, 48
  %.336.i = and i64 %.332.i, 281474976710655
  %.337.i = getelementptr i64, ptr %.71.i, i64 %.333.i
  %.338.i = load ptr, ptr %.337.i, align 8, !noalias !0
  %.339.i = getelementptr i8, ptr %.338.i, i64 %.336.i
  %.397.i = getelementptr i8, ptr %.1, i64 80
  %.398.i = load i64, ptr %.397.i, align 8, !noalias !0
  %.399.i = lshr i64 %.398.i, 48
  %.402.i = and i64 %.398.i, 281474976710655
  %.403.i = getelementptr i64, ptr %.71.i, i64 %.399.i
  %.404.i = load ptr, ptr %.403.i, align 8, !noalias !0
  %.405.i = getelementptr i8, ptr %.404.i, i64 %.402.i
  %.462.i = getelementptr i8, ptr %.1, i64 112
  %.463.i = load i64, ptr %.462.i, align 8, !noalias !0
  %.517.i = getelementptr i8, ptr %.1, i64 96
  %.518.i = load i64, ptr %.517.i, align 8, !noalias !0
  %.523.not.i = icmp eq i64 %.518.i, 0
  br i1 %.523.not.i, label %B494.i, label %B436.i

B436.i:                                           ; preds = %.6
  %.575.i = getelementptr i8, ptr %.1, i64 104
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !0
  %.578.i = mul nsw i64 %.576.i, %.463.i
  br label %B544.i

B494.i:                                           ; preds = %.6
  %.633.i = getelementptr i8, ptr %.1, i64 320
  %.634.i = load i64, ptr %.633.i, align 8, !noalias !0
  br label %B544.i

B544.i:                                           ; preds = %B494.i, %B436.i
  %"$phi544.0.2.0.i" = phi i64 [ %.578.i, %B436.i ], [ %.634.i, %B494.i ]
  %.694.i = getelementptr i8, ptr %.1, i64 208
  %.695.i = load i64, ptr %.694.i, align 8, !noalias !0
  %.749.i = getelementptr i8, ptr %.1, i64 176
  %.750.i = load i64, ptr %.749.i, align 8, !noalias !0
  %.804.i = getelementptr i8, ptr %.1, i64 136
  %.805.i = load i64, ptr %.804.i, align 8, !noalias !0
  %.859.i = getelementptr i8, ptr %.1, i64 144
  %.860.i = load i64, ptr %.859.i, align 8, !noalias !0
  %.914.i = getelementptr i8, ptr %.1, i64 152
  %.915.i = load i64, ptr %.914.i, align 8, !noalias !0
  %.1024.i = getelementptr i8, ptr %.1, i64 312
  %.1025.i = load i64, ptr %.1024.i, align 8, !noalias !0
  %.1071.i = sub i64 %.4, %.3
  %.1117.i35.not = icmp slt i64 %.1071.i, 1
  br i1 %.1117.i35.not, label %f32_conv_direct.body.exit, label %B944.if.i.lr.ph

B944.if.i.lr.ph:                                  ; preds = %B544.i
  %.969.i = getelementptr i8, ptr %.1, i64 320
  %.970.i = load i64, ptr %.969.i, align 8, !noalias !0
  %.1278.i = getelementptr i8, ptr %.1, i64 328
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !0
  %.1332.i = getelementptr i8, ptr %.1, i64 336
  %.1333.i = load i64, ptr %.1332.i, align 8, !noalias !0
  %.1385.i = getelementptr i8, ptr %.1, i64 248
  %.1386.i = load i64, ptr %.1385.i, align 8, !noalias !0
  %factor.op.mul = mul i64 %.1333.i, %.1386.i
  %.1443.i = getelementptr i8, ptr %.1, i64 280
  %.1444.i = load i64, ptr %.1443.i, align 8, !noalias !0
  %.1508.i = getelementptr i8, ptr %.1, i64 344
  %.1509.i = load i64, ptr %.1508.i, align 8, !noalias !0
  %.1568.i = getelementptr i8, ptr %.1, i64 120
  %.1569.i = load i64, ptr %.1568.i, align 8, !noalias !0
  %.1621.i = getelementptr i8, ptr %.1, i64 128
  %.1622.i = load i64, ptr %.1621.i, align 8, !noalias !0
  %.1848.i = getelementptr i8, ptr %.1, i64 168
  %.1901.i = getelementptr i8, ptr %.1, i64 184
  %.9.i18 = add i64 %.750.i, -1
  %.1956.i = getelementptr i8, ptr %.1, i64 160
  %.2020.i = getelementptr i8, ptr %.1, i64 200
  %.2073.i = getelementptr i8, ptr %.1, i64 216
  %.9.i22 = add i64 %.695.i, -1
  %.2131.i = getelementptr i8, ptr %.1, i64 192
  %.2189.i = getelementptr i8, ptr %.1, i64 224
  %.2246.i = getelementptr i8, ptr %.1, i64 232
  %.2304.i = getelementptr i8, ptr %.1, i64 240
  %.2363.i = getelementptr i8, ptr %.1, i64 256
  %.2417.i = getelementptr i8, ptr %.1, i64 272
  %.2472.i = getelementptr i8, ptr %.1, i64 264
  %.2531.i = getelementptr i8, ptr %.1, i64 352
  %.2585.i = getelementptr i8, ptr %.1, i64 360
  %.2640.i = getelementptr i8, ptr %.1, i64 368
  %.2699.i = getelementptr i8, ptr %.1, i64 384
  %.2753.i = getelementptr i8, ptr %.1, i64 392
  %.2808.i = getelementptr i8, ptr %.1, i64 400
  %.2867.i = getelementptr i8, ptr %.1, i64 296
  %.2920.i = getelementptr i8, ptr %.1, i64 304
  %.2980.i = getelementptr i8, ptr %.1, i64 416
  %.3165.i = add nsw i64 %.970.i, -1
  %.3205.i = getelementptr i8, ptr %.2, i64 8
  %.3280.i = getelementptr i8, ptr %.1, i64 376
  %.3336.i = getelementptr i8, ptr %.1, i64 408
  %.3651.i = getelementptr i8, ptr %.1, i64 288
  br label %B944.if.i

B942.i.loopexit:                                  ; preds = %B1828.i.loopexit, %B944.if.i
  %.1117.i = icmp sgt i64 %.1061.i.036, 1
  br i1 %.1117.i, label %B944.if.i, label %f32_conv_direct.body.exit

B1828.i.loopexit:                                 ; preds = %B3450.if.i, %B1830.if.i
  %.1758.i = icmp samesign ugt i64 %.1704.i.034, 1
  br i1 %.1758.i, label %B1830.if.i, label %B942.i.loopexit

B944.if.i:                                        ; preds = %B944.if.i.lr.ph, %B942.i.loopexit
  %.1058.i.037 = phi i64 [ %.3, %B944.if.i.lr.ph ], [ %.1130.i, %B942.i.loopexit ]
  %.1061.i.036 = phi i64 [ %.1071.i, %B944.if.i.lr.ph ], [ %.1126.i, %B942.i.loopexit ]
  %.1126.i = add nsw i64 %.1061.i.036, -1
  %.1130.i = add i64 %.1058.i.037, 1
  %.1156.i = udiv i64 %.1058.i.037, %"$phi544.0.2.0.i"
  %.1162.i = mul nsw i64 %.1156.i, %"$phi544.0.2.0.i"
  %.1163.i.recomposed = urem i64 %.1058.i.037, %"$phi544.0.2.0.i"
  %.1163..1156.i = select i1 %.523.not.i, i64 %.1163.i.recomposed, i64 %.1156.i
  %"$phi1018.1.2.1.i" = select i1 %.523.not.i, i64 %.1156.i, i64 %.1163.i.recomposed
  %.1209.i = udiv i64 %"$phi1018.1.2.1.i", %.463.i
  %.1215.i = mul nsw i64 %.1209.i, %.463.i
  %.1216.i.recomposed = urem i64 %"$phi1018.1.2.1.i", %.463.i
  %.1219.i = mul nsw i64 %.1163..1156.i, %.1025.i
  %.1220204.i = lshr i64 %.1219.i, 5
  %.1445.i = mul nsw i64 %.1444.i, %.1220204.i
  %.1450.i = shl i64 %.1219.i, 2
  %.1451.i = and i64 %.1450.i, 124
  %0 = getelementptr i8, ptr %.141.i, i64 %.1445.i
  %.1454.i = getelementptr i8, ptr %0, i64 %.1451.i
  %.1511.i = mul nsw i64 %.1509.i, %.1163..1156.i
  %.1513.i = getelementptr i8, ptr %.207.i, i64 %.1511.i
  %.1517.i = add nsw i64 %.1216.i.recomposed, 1
  %.1570.i = mul nsw i64 %.1569.i, %.1517.i
  %.1624.i = tail call i64 @llvm.smin.i64(i64 %.1570.i, i64 %.1622.i)
  %.1677.i = mul nsw i64 %.1569.i, %.1216.i.recomposed
  %.1714.i = sub i64 %.1624.i, %.1677.i
  %.1758.i32.not = icmp slt i64 %.1714.i, 1
  br i1 %.1758.i32.not, label %B942.i.loopexit, label %B1830.if.i.lr.ph

B1830.if.i.lr.ph:                                 ; preds = %B944.if.i
  %.1281.i = udiv i64 %.1163..1156.i, %.1279.i
  %.1334.i.reass = mul i64 %factor.op.mul, %.1281.i
  %.1389.i = getelementptr i8, ptr %.75.i, i64 %.1334.i.reass
  %.1224205.i = lshr i64 %.1219.i, 4
  %.1849.i = load i64, ptr %.1848.i, align 8, !noalias !0
  %.1902.i = load i64, ptr %.1901.i, align 8, !noalias !0
  %.1957.i = load i64, ptr %.1956.i, align 8, !noalias !0
  %.2021.i = load i64, ptr %.2020.i, align 8, !noalias !0
  %.2074.i = load i64, ptr %.2073.i, align 8, !noalias !0
  %.2132.i = load i64, ptr %.2131.i, align 8, !noalias !0
  %.2190.i = load i64, ptr %.2189.i, align 8, !noalias !0
  %.2192.i = mul nsw i64 %.2190.i, %.1209.i
  %.2247.i = load i64, ptr %.2246.i, align 8, !noalias !0
  %.2305.i = load i64, ptr %.2304.i, align 8, !noalias !0
  %1 = getelementptr i8, ptr %.1389.i, i64 %.2192.i
  %.2364.i = load i64, ptr %.2363.i, align 8, !noalias !0
  %.2366.i = mul nsw i64 %.2364.i, %.1209.i
  %.2418.i = load i64, ptr %.2417.i, align 8, !noalias !0
  %.2420.i = mul nsw i64 %.2418.i, %.1224205.i
  %.2473.i = load i64, ptr %.2472.i, align 8, !noalias !0
  %2 = getelementptr i8, ptr %.273.i, i64 %.2366.i
  %3 = getelementptr i8, ptr %2, i64 %.2420.i
  %.2532.i = load i64, ptr %.2531.i, align 8, !noalias !0
  %.2534.i = mul nsw i64 %.2532.i, %.1209.i
  %.2586.i = load i64, ptr %.2585.i, align 8, !noalias !0
  %.2588.i = mul nsw i64 %.2586.i, %.1163..1156.i
  %.2641.i = load i64, ptr %.2640.i, align 8, !noalias !0
  %4 = getelementptr i8, ptr %.339.i, i64 %.2534.i
  %5 = getelementptr i8, ptr %4, i64 %.2588.i
  %.2700.i = load i64, ptr %.2699.i, align 8, !noalias !0
  %.2702.i = mul nsw i64 %.2700.i, %.1209.i
  %.2754.i = load i64, ptr %.2753.i, align 8, !noalias !0
  %.2756.i = mul nsw i64 %.2754.i, %.1163..1156.i
  %.2809.i = load i64, ptr %.2808.i, align 8, !noalias !0
  %6 = getelementptr i8, ptr %.405.i, i64 %.2702.i
  %7 = getelementptr i8, ptr %6, i64 %.2756.i
  %.2868.i = load i64, ptr %.2867.i, align 8, !noalias !0
  %.2921.i = load i64, ptr %.2920.i, align 8, !noalias !0
  %.2981.i = load i64, ptr %.2980.i, align 8, !noalias !0
  %.3062.i29.not = icmp slt i64 %.2981.i, 1
  %.3167.i = icmp eq i64 %.1163..1156.i, %.3165.i
  %..i = zext i1 %.3167.i to i64
  %.3546.i = mul nsw i64 %.2247.i, %.750.i
  %.3600.i = mul nsw i64 %.2305.i, %.695.i
  br label %B1830.if.i

B1830.if.i:                                       ; preds = %B1830.if.i.lr.ph, %B1828.i.loopexit
  %.1704.i.034 = phi i64 [ %.1714.i, %B1830.if.i.lr.ph ], [ %.1767.i, %B1828.i.loopexit ]
  %.1701.i.033 = phi i64 [ %.1677.i, %B1830.if.i.lr.ph ], [ %.1771.i, %B1828.i.loopexit ]
  %.1767.i = add nsw i64 %.1704.i.034, -1
  %.1771.i = add i64 %.1701.i.033, 1
  %.1797.i = udiv i64 %.1701.i.033, %.805.i
  %.1850.i = mul nsw i64 %.1849.i, %.1797.i
  %.1903.i = sub nsw i64 %.1850.i, %.1902.i
  %.6.i = sub i64 0, %.1903.i
  %.8.i17 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i19 = add i64 %.9.i18, %.8.i17
  %.11.i = udiv i64 %.10.i19, %.750.i
  %.8.i = sub nsw i64 %.860.i, %.1903.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i18, %.10.i
  %.13.i = udiv i64 %.12.i, %.750.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.1957.i, i64 %.13.i)
  %.1961.i = sub nsw i64 %.15.i, %.11.i
  %.1963.i = tail call i64 @llvm.smax.i64(i64 %.1961.i, i64 0)
  %.1968.i = mul nsw i64 %.1797.i, %.805.i
  %.1969.i.recomposed = urem i64 %.1701.i.033, %.805.i
  %.2022.i = mul nsw i64 %.2021.i, %.1969.i.recomposed
  %.2075.i = sub nsw i64 %.2022.i, %.2074.i
  %.6.i20 = sub i64 0, %.2075.i
  %.8.i21 = tail call i64 @llvm.smax.i64(i64 %.6.i20, i64 0)
  %.10.i23 = add i64 %.9.i22, %.8.i21
  %.11.i24 = udiv i64 %.10.i23, %.695.i
  %.2194.i = mul nsw i64 %.11.i, %.750.i
  %.2195.i = add nsw i64 %.2194.i, %.1903.i
  %.2248.i = mul nsw i64 %.2247.i, %.2195.i
  %.2252.i = mul nsw i64 %.11.i24, %.695.i
  %.2253.i = add nsw i64 %.2252.i, %.2075.i
  %.2306.i = mul nsw i64 %.2305.i, %.2253.i
  %8 = getelementptr i8, ptr %1, i64 %.2248.i
  %.2309.i = getelementptr i8, ptr %8, i64 %.2306.i
  %.2474.i = mul nsw i64 %.2473.i, %.1701.i.033
  %.2477.i = getelementptr i8, ptr %3, i64 %.2474.i
  %.2642.i = mul nsw i64 %.2641.i, %.1701.i.033
  %.2645.i = getelementptr i8, ptr %5, i64 %.2642.i
  %.2810.i = mul nsw i64 %.2809.i, %.1701.i.033
  %.2813.i = getelementptr i8, ptr %7, i64 %.2810.i
  %.2869.i = mul nsw i64 %.2868.i, %.11.i
  %.2923.i = mul nsw i64 %.2921.i, %.11.i24
  %9 = getelementptr i8, ptr %.1454.i, i64 %.2869.i
  %.2926.i = getelementptr i8, ptr %9, i64 %.2923.i
  br i1 %.3062.i29.not, label %B1828.i.loopexit, label %B3450.if.i.lr.ph

B3450.if.i.lr.ph:                                 ; preds = %B1830.if.i
  %.8.i6 = sub nsw i64 %.915.i, %.2075.i
  %.10.i7 = tail call i64 @llvm.smax.i64(i64 %.8.i6, i64 0)
  %.12.i9 = add i64 %.9.i22, %.10.i7
  %.13.i10 = udiv i64 %.12.i9, %.695.i
  %.15.i11 = tail call i64 @llvm.smin.i64(i64 %.2132.i, i64 %.13.i10)
  %.1962.i = icmp sgt i64 %.1961.i, 0
  %.3206.i = load ptr, ptr %.3205.i, align 8, !noalias !0
  %.3281.i = load i64, ptr %.3280.i, align 8, !noalias !0
  %.3337.i = load i64, ptr %.3336.i, align 8, !noalias !0
  %.3431.i = sub nsw i64 %.15.i11, %.11.i24
  %.3433.i = tail call i64 @llvm.smax.i64(i64 %.3431.i, i64 0)
  %"$phi4012.14.2.3.i" = select i1 %.1962.i, i64 %.3433.i, i64 0
  %.3652.i = load i64, ptr %.3651.i, align 8, !noalias !0
  br label %B3450.if.i

B3450.if.i:                                       ; preds = %B3450.if.i.lr.ph, %B3450.if.i
  %.3005.i.030 = phi i64 [ 0, %B3450.if.i.lr.ph ], [ %.3075.i, %B3450.if.i ]
  %.3075.i = add nuw nsw i64 %.3005.i.030, 1
  %.idx = shl i64 %.3005.i.030, 5
  %10 = getelementptr i8, ptr %.1, i64 %.idx
  %11 = getelementptr i8, ptr %10, i64 424
  %.3157.i = getelementptr i8, ptr %10, i64 432
  %.3158.i = load i64, ptr %.3157.i, align 8, !noalias !0
  %12 = getelementptr i8, ptr %10, i64 440
  %.3202.i = getelementptr i64, ptr %12, i64 %..i
  %.3203.i = load i64, ptr %.3202.i, align 8, !noalias !0
  %.3204.i = icmp slt i64 %.3203.i, 0
  %.3207.i = tail call i64 @llvm.smax.i64(i64 %.3203.i, i64 0)
  %.3208.i = getelementptr i64, ptr %.3206.i, i64 %.3207.i
  %.3209.i = load i64, ptr %.3208.i, align 8, !noalias !0
  %.3210.i = select i1 %.3204.i, i64 0, i64 %.3209.i
  %.3220.i = load i64, ptr %11, align 8, !noalias !0
  %.3224.i = getelementptr i8, ptr %.2309.i, i64 %.3220.i
  %.3227.i = shl nsw i64 %.3158.i, 6
  %.3229.i = getelementptr i8, ptr %.2477.i, i64 %.3227.i
  %.3283.i = mul nsw i64 %.3281.i, %.3158.i
  %.3285.i = getelementptr i8, ptr %.2645.i, i64 %.3283.i
  %.3339.i = mul nsw i64 %.3337.i, %.3158.i
  %.3343.i = getelementptr i8, ptr %.2813.i, i64 %.3339.i
  %.3819.i = inttoptr i64 %.3210.i to ptr
  tail call void %.3819.i(ptr %.3224.i, ptr %.2926.i, ptr %.1513.i, ptr %.3229.i, ptr %.3285.i, ptr %.3343.i, i64 %.1333.i, i64 %.1963.i, i64 %"$phi4012.14.2.3.i", i64 %.1386.i, i64 %.3546.i, i64 %.3600.i, i64 %.3652.i, i64 %.2868.i, i64 %.2921.i, i64 0, i64 0, i64 %.2418.i) #0, !noalias !0
  %exitcond.not = icmp eq i64 %.2981.i, %.3075.i
  br i1 %exitcond.not, label %B1828.i.loopexit, label %B3450.if.i

f32_conv_direct.body.exit:                        ; preds = %B942.i.loopexit, %B544.i
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_conv_direct.body: %retptr"}
!2 = distinct !{!2, !"f32_conv_direct.body"}

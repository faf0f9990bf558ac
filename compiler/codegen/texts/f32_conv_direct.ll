; LLVM 22.1.0, sources 2696632cc8211f56d51deb9b3182449203841cebc4a426dc5b6cdba9775fe208
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_conv_direct(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.60.i = load i64, ptr %.1, align 8, !noalias !0
  %.61.i = lshr i64 %.60.i, 48
  %.63.i = load ptr, ptr %.2, align 8, !noalias !0
  %.64.i = and i64 %.60.i, 281474976710655
  %.65.i = getelementptr i64, ptr %.63.i, i64 %.61.i
  %.66.i = load ptr, ptr %.65.i, align 8, !noalias !0
  %.67.i = getelementptr i8, ptr %.66.i, i64 %.64.i
  %.117.i = getelementptr i8, ptr %.1, i64 16
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !0
  %.119.i = lshr i64 %.118.i, 48
  %.122.i = and i64 %.118.i, 281474976710655
  %.123.i = getelementptr i64, ptr %.63.i, i64 %.119.i
  %.124.i = load ptr, ptr %.123.i, align 8, !noalias !0
  %.125.i = getelementptr i8, ptr %.124.i, i64 %.122.i
  %.175.i = getelementptr i8, ptr %.1, i64 32
  %.176.i = load i64, ptr %.175.i, align 8, !noalias !0
  %.177.i = lshr i64 %.176.i, 48
  %.180.i = and i64 %.176.i, 281474976710655
  %.181.i = getelementptr i64, ptr %.63.i, i64 %.177.i
  %.182.i = load ptr, ptr %.181.i, align 8, !noalias !0
  %.183.i = getelementptr i8, ptr %.182.i, i64 %.180.i
  %.233.i = getelementptr i8, ptr %.1, i64 48
  %.234.i = load i64, ptr %.233.i, align 8, !noalias !0
  %.235.i = lshr i64 %.234.i, 48
  %.238.i = and i64 %.234.i, 281474976710655
  %.239.i = getelementptr i64, ptr %.63.i, i64 %.235.i
  %.240.i = load ptr, ptr %.239.i, align 8, !noalias !0
  %.241.i = getelementptr i8, ptr %.240.i, i64 %.238.i
  %.291.i = getelementptr i8, ptr %.1, i64 64
  %.292.i = load i64, ptr %.291.i, align 8, !noalias !0
  %.293.i = lshr i64 %.292.i, 48
  %.296.i = and i64 %.292.i, 281474976710655
  %.297.i = getelementptr i64, ptr %.63.i, i64 %.293.i
  %.298.i = load ptr, ptr %.297.i, align 8, !noalias !0
  %.299.i = getelementptr i8, ptr %.298.i, i64 %.296.i
  %.349.i = getelementptr i8, ptr %.1, i64 80
  %.350.i = load i64, ptr %.349.i, align 8, !noalias !0
  %.351.i = lshr i64 %.350.i, 48
  %.354.i = and i64 %.350.i, 281474976710655
  %.355.i = getelementptr i64, ptr %.63.i, i64 %.351.i
  %.356.i = load ptr, ptr %.355.i, align 8, !noalias !0
  %.357.i = getelementptr i8, ptr %.356.i, i64 %.354.i
  %.406.i = getelementptr i8, ptr %.1, i64 112
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !0
  %.453.i = getelementptr i8, ptr %.1, i64 96
  %.454.i = load i64, ptr %.453.i, align 8, !noalias !0
  %.459.not.i = icmp eq i64 %.454.i, 0
  br i1 %.459.not.i, label %B494.i, label %B436.i

B436.i:                                           ; preds = %.6
  %.503.i = getelementptr i8, ptr %.1, i64 104
  %.504.i = load i64, ptr %.503.i, align 8, !noalias !0
  %.506.i = mul nsw i64 %.504.i, %.407.i
  br label %B544.i

B494.i:                                           ; preds = %.6
  %.553.i = getelementptr i8, ptr %.1, i64 256
  %.554.i = load i64, ptr %.553.i, align 8, !noalias !0
  br label %B544.i

B544.i:                                           ; preds = %B494.i, %B436.i
  %"$phi544.0.2.0.i" = phi i64 [ %.506.i, %B436.i ], [ %.554.i, %B494.i ]
  %.606.i = getelementptr i8, ptr %.1, i64 160
  %.607.i = load i64, ptr %.606.i, align 8, !noalias !0
  %.653.i = getelementptr i8, ptr %.1, i64 136
  %.654.i = load i64, ptr %.653.i, align 8, !noalias !0
  %.747.i = getelementptr i8, ptr %.1, i64 248
  %.748.i = load i64, ptr %.747.i, align 8, !noalias !0
  %.794.i = sub i64 %.4, %.3
  %.840.i16.not = icmp slt i64 %.794.i, 1
  br i1 %.840.i16.not, label %f32_conv_direct.body.exit, label %B788.if.i.lr.ph

B788.if.i.lr.ph:                                  ; preds = %B544.i
  %.700.i = getelementptr i8, ptr %.1, i64 256
  %.701.i = load i64, ptr %.700.i, align 8, !noalias !0
  %.993.i = getelementptr i8, ptr %.1, i64 264
  %.994.i = load i64, ptr %.993.i, align 8, !noalias !0
  %.1039.i = getelementptr i8, ptr %.1, i64 272
  %.1040.i = load i64, ptr %.1039.i, align 8, !noalias !0
  %.1084.i = getelementptr i8, ptr %.1, i64 192
  %.1085.i = load i64, ptr %.1084.i, align 8, !noalias !0
  %factor.op.mul = mul i64 %.1040.i, %.1085.i
  %.1134.i = getelementptr i8, ptr %.1, i64 224
  %.1135.i = load i64, ptr %.1134.i, align 8, !noalias !0
  %.1191.i = getelementptr i8, ptr %.1, i64 280
  %.1192.i = load i64, ptr %.1191.i, align 8, !noalias !0
  %.1243.i = getelementptr i8, ptr %.1, i64 120
  %.1244.i = load i64, ptr %.1243.i, align 8, !noalias !0
  %.1288.i = getelementptr i8, ptr %.1, i64 128
  %.1289.i = load i64, ptr %.1288.i, align 8, !noalias !0
  %.1497.i = getelementptr i8, ptr %.1, i64 152
  %.1542.i = getelementptr i8, ptr %.1, i64 168
  %.9.i4 = add i64 %.607.i, -1
  %.1592.i = getelementptr i8, ptr %.1, i64 144
  %.1642.i = getelementptr i8, ptr %.1, i64 176
  %.1692.i = getelementptr i8, ptr %.1, i64 184
  %.1743.i = getelementptr i8, ptr %.1, i64 200
  %.1789.i = getelementptr i8, ptr %.1, i64 216
  %.1836.i = getelementptr i8, ptr %.1, i64 208
  %.1887.i = getelementptr i8, ptr %.1, i64 288
  %.1933.i = getelementptr i8, ptr %.1, i64 296
  %.1980.i = getelementptr i8, ptr %.1, i64 304
  %.2031.i = getelementptr i8, ptr %.1, i64 320
  %.2077.i = getelementptr i8, ptr %.1, i64 328
  %.2124.i = getelementptr i8, ptr %.1, i64 336
  %.2175.i = getelementptr i8, ptr %.1, i64 240
  %.2226.i = getelementptr i8, ptr %.1, i64 352
  %.2403.i = add nsw i64 %.701.i, -1
  %.2443.i = getelementptr i8, ptr %.2, i64 8
  %.2510.i = getelementptr i8, ptr %.1, i64 312
  %.2558.i = getelementptr i8, ptr %.1, i64 344
  %.2747.i = getelementptr i8, ptr %.1, i64 232
  br label %B788.if.i

B786.i.loopexit:                                  ; preds = %B1672.i.loopexit, %B788.if.i
  %.840.i = icmp sgt i64 %.784.i.017, 1
  br i1 %.840.i, label %B788.if.i, label %f32_conv_direct.body.exit

B1672.i.loopexit:                                 ; preds = %B2848.if.i, %B1674.if.i
  %.1417.i = icmp samesign ugt i64 %.1363.i.015, 1
  br i1 %.1417.i, label %B1674.if.i, label %B786.i.loopexit

B788.if.i:                                        ; preds = %B788.if.i.lr.ph, %B786.i.loopexit
  %.781.i.018 = phi i64 [ %.3, %B788.if.i.lr.ph ], [ %.853.i, %B786.i.loopexit ]
  %.784.i.017 = phi i64 [ %.794.i, %B788.if.i.lr.ph ], [ %.849.i, %B786.i.loopexit ]
  %.849.i = add nsw i64 %.784.i.017, -1
  %.853.i = add i64 %.781.i.018, 1
  %.879.i = udiv i64 %.781.i.018, %"$phi544.0.2.0.i"
  %.885.i = mul nsw i64 %.879.i, %"$phi544.0.2.0.i"
  %.886.i.recomposed = urem i64 %.781.i.018, %"$phi544.0.2.0.i"
  %.886..879.i = select i1 %.459.not.i, i64 %.886.i.recomposed, i64 %.879.i
  %"$phi862.1.2.1.i" = select i1 %.459.not.i, i64 %.879.i, i64 %.886.i.recomposed
  %.932.i = udiv i64 %"$phi862.1.2.1.i", %.407.i
  %.938.i = mul nsw i64 %.932.i, %.407.i
  %.939.i.recomposed = urem i64 %"$phi862.1.2.1.i", %.407.i
  %.942.i = mul nsw i64 %.886..879.i, %.748.i
  %.943182.i = lshr i64 %.942.i, 5
  %.1136.i = mul nsw i64 %.1135.i, %.943182.i
  %.1141.i = shl i64 %.942.i, 2
  %.1142.i = and i64 %.1141.i, 124
  %0 = getelementptr i8, ptr %.125.i, i64 %.1136.i
  %.1145.i = getelementptr i8, ptr %0, i64 %.1142.i
  %.1194.i = mul nsw i64 %.1192.i, %.886..879.i
  %.1196.i = getelementptr i8, ptr %.183.i, i64 %.1194.i
  %.1200.i = add nsw i64 %.939.i.recomposed, 1
  %.1245.i = mul nsw i64 %.1244.i, %.1200.i
  %.1291.i = tail call i64 @llvm.smin.i64(i64 %.1245.i, i64 %.1289.i)
  %.1336.i = mul nsw i64 %.1244.i, %.939.i.recomposed
  %.1373.i = sub i64 %.1291.i, %.1336.i
  %.1417.i13.not = icmp slt i64 %.1373.i, 1
  br i1 %.1417.i13.not, label %B786.i.loopexit, label %B1674.if.i.lr.ph

B1674.if.i.lr.ph:                                 ; preds = %B788.if.i
  %.996.i = udiv i64 %.886..879.i, %.994.i
  %.1041.i.reass = mul i64 %factor.op.mul, %.996.i
  %.1088.i = getelementptr i8, ptr %.67.i, i64 %.1041.i.reass
  %.947183.i = lshr i64 %.942.i, 4
  %.1498.i = load i64, ptr %.1497.i, align 8, !noalias !0
  %.1543.i = load i64, ptr %.1542.i, align 8, !noalias !0
  %.1593.i = load i64, ptr %.1592.i, align 8, !noalias !0
  %.1643.i = load i64, ptr %.1642.i, align 8, !noalias !0
  %.1645.i = mul nsw i64 %.1643.i, %.932.i
  %.1693.i = load i64, ptr %.1692.i, align 8, !noalias !0
  %1 = getelementptr i8, ptr %.1088.i, i64 %.1645.i
  %.1744.i = load i64, ptr %.1743.i, align 8, !noalias !0
  %.1746.i = mul nsw i64 %.1744.i, %.932.i
  %.1790.i = load i64, ptr %.1789.i, align 8, !noalias !0
  %.1792.i = mul nsw i64 %.1790.i, %.947183.i
  %.1837.i = load i64, ptr %.1836.i, align 8, !noalias !0
  %2 = getelementptr i8, ptr %.241.i, i64 %.1746.i
  %3 = getelementptr i8, ptr %2, i64 %.1792.i
  %.1888.i = load i64, ptr %.1887.i, align 8, !noalias !0
  %.1890.i = mul nsw i64 %.1888.i, %.932.i
  %.1934.i = load i64, ptr %.1933.i, align 8, !noalias !0
  %.1936.i = mul nsw i64 %.1934.i, %.886..879.i
  %.1981.i = load i64, ptr %.1980.i, align 8, !noalias !0
  %4 = getelementptr i8, ptr %.299.i, i64 %.1890.i
  %5 = getelementptr i8, ptr %4, i64 %.1936.i
  %.2032.i = load i64, ptr %.2031.i, align 8, !noalias !0
  %.2034.i = mul nsw i64 %.2032.i, %.932.i
  %.2078.i = load i64, ptr %.2077.i, align 8, !noalias !0
  %.2080.i = mul nsw i64 %.2078.i, %.886..879.i
  %.2125.i = load i64, ptr %.2124.i, align 8, !noalias !0
  %6 = getelementptr i8, ptr %.357.i, i64 %.2034.i
  %7 = getelementptr i8, ptr %6, i64 %.2080.i
  %.2176.i = load i64, ptr %.2175.i, align 8, !noalias !0
  %.2227.i = load i64, ptr %.2226.i, align 8, !noalias !0
  %.2308.i10.not = icmp slt i64 %.2227.i, 1
  %.2405.i = icmp eq i64 %.886..879.i, %.2403.i
  %..i = zext i1 %.2405.i to i64
  %.2704.i = mul nsw i64 %.1693.i, %.607.i
  br label %B1674.if.i

B1674.if.i:                                       ; preds = %B1674.if.i.lr.ph, %B1672.i.loopexit
  %.1363.i.015 = phi i64 [ %.1373.i, %B1674.if.i.lr.ph ], [ %.1426.i, %B1672.i.loopexit ]
  %.1360.i.014 = phi i64 [ %.1336.i, %B1674.if.i.lr.ph ], [ %.1430.i, %B1672.i.loopexit ]
  %.1426.i = add nsw i64 %.1363.i.015, -1
  %.1430.i = add i64 %.1360.i.014, 1
  %.1499.i = mul nsw i64 %.1498.i, %.1360.i.014
  %.1544.i = sub nsw i64 %.1499.i, %.1543.i
  %.6.i = sub i64 0, %.1544.i
  %.8.i3 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i5 = add i64 %.9.i4, %.8.i3
  %.11.i = udiv i64 %.10.i5, %.607.i
  %.1648.i = mul nsw i64 %.11.i, %.607.i
  %.1649.i = add nsw i64 %.1648.i, %.1544.i
  %.1694.i = mul nsw i64 %.1693.i, %.1649.i
  %.1697.i = getelementptr i8, ptr %1, i64 %.1694.i
  %.1838.i = mul nsw i64 %.1837.i, %.1360.i.014
  %.1841.i = getelementptr i8, ptr %3, i64 %.1838.i
  %.1982.i = mul nsw i64 %.1981.i, %.1360.i.014
  %.1985.i = getelementptr i8, ptr %5, i64 %.1982.i
  %.2126.i = mul nsw i64 %.2125.i, %.1360.i.014
  %.2129.i = getelementptr i8, ptr %7, i64 %.2126.i
  %.2178.i = mul nsw i64 %.2176.i, %.11.i
  %.2180.i = getelementptr i8, ptr %.1145.i, i64 %.2178.i
  br i1 %.2308.i10.not, label %B1672.i.loopexit, label %B2848.if.i.lr.ph

B2848.if.i.lr.ph:                                 ; preds = %B1674.if.i
  %.8.i = sub nsw i64 %.654.i, %.1544.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i4, %.10.i
  %.13.i = udiv i64 %.12.i, %.607.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.1593.i, i64 %.13.i)
  %.2444.i = load ptr, ptr %.2443.i, align 8, !noalias !0
  %.2511.i = load i64, ptr %.2510.i, align 8, !noalias !0
  %.2559.i = load i64, ptr %.2558.i, align 8, !noalias !0
  %.2612.i = sub nsw i64 %.15.i, %.11.i
  %.2614.i = tail call i64 @llvm.smax.i64(i64 %.2612.i, i64 0)
  %.2748.i = load i64, ptr %.2747.i, align 8, !noalias !0
  br label %B2848.if.i

B2848.if.i:                                       ; preds = %B2848.if.i.lr.ph, %B2848.if.i
  %.2251.i.011 = phi i64 [ 0, %B2848.if.i.lr.ph ], [ %.2321.i, %B2848.if.i ]
  %.2321.i = add nuw nsw i64 %.2251.i.011, 1
  %.idx = shl i64 %.2251.i.011, 5
  %8 = getelementptr i8, ptr %.1, i64 %.idx
  %9 = getelementptr i8, ptr %8, i64 360
  %.2395.i = getelementptr i8, ptr %8, i64 368
  %.2396.i = load i64, ptr %.2395.i, align 8, !noalias !0
  %10 = getelementptr i8, ptr %8, i64 376
  %.2440.i = getelementptr i64, ptr %10, i64 %..i
  %.2441.i = load i64, ptr %.2440.i, align 8, !noalias !0
  %.2442.i = icmp slt i64 %.2441.i, 0
  %.2445.i = tail call i64 @llvm.smax.i64(i64 %.2441.i, i64 0)
  %.2446.i = getelementptr i64, ptr %.2444.i, i64 %.2445.i
  %.2447.i = load i64, ptr %.2446.i, align 8, !noalias !0
  %.2448.i = select i1 %.2442.i, i64 0, i64 %.2447.i
  %.2458.i = load i64, ptr %9, align 8, !noalias !0
  %.2462.i = getelementptr i8, ptr %.1697.i, i64 %.2458.i
  %.2465.i = shl nsw i64 %.2396.i, 6
  %.2467.i = getelementptr i8, ptr %.1841.i, i64 %.2465.i
  %.2513.i = mul nsw i64 %.2511.i, %.2396.i
  %.2515.i = getelementptr i8, ptr %.1985.i, i64 %.2513.i
  %.2561.i = mul nsw i64 %.2559.i, %.2396.i
  %.2565.i = getelementptr i8, ptr %.2129.i, i64 %.2561.i
  %.2839.i = inttoptr i64 %.2448.i to ptr
  tail call void %.2839.i(ptr %.2462.i, ptr %.2180.i, ptr %.1196.i, ptr %.2467.i, ptr %.2515.i, ptr %.2565.i, i64 %.1040.i, i64 %.2614.i, i64 %.1085.i, i64 %.2704.i, i64 %.2748.i, i64 %.2176.i, i64 0, i64 0, i64 %.1790.i) #0, !noalias !0
  %exitcond.not = icmp eq i64 %.2227.i, %.2321.i
  br i1 %exitcond.not, label %B1672.i.loopexit, label %B2848.if.i

f32_conv_direct.body.exit:                        ; preds = %B786.i.loopexit, %B544.i
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

; LLVM 22.1.0, sources 33a290a9b73d0c7b4a88f76bacbb1b2ce553c67c74f45d3a01d71950878c3fde
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_depthwise(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.61.i = load i64, ptr %.1, align 8, !noalias !0
  %.62.i = lshr i64 %.61.i, 48
  %.64.i = load ptr, ptr %.2, align 8, !noalias !0
  %.65.i = and i64 %.61.i, 281474976710655
  %.66.i = getelementptr i64, ptr %.64.i, i64 %.62.i
  %.67.i = load ptr, ptr %.66.i, align 8, !noalias !0
  %.68.i = getelementptr i8, ptr %.67.i, i64 %.65.i
  %.123.i = getelementptr i8, ptr %.1, i64 16
  %.124.i = load i64, ptr %.123.i, align 8, !noalias !0
  %.125.i = lshr i64 %.124.i, 48
  %.128.i = and i64 %.124.i, 281474976710655
  %.129.i = getelementptr i64, ptr %.64.i, i64 %.125.i
  %.130.i = load ptr, ptr %.129.i, align 8, !noalias !0
  %.131.i = getelementptr i8, ptr %.130.i, i64 %.128.i
  %.186.i = getelementptr i8, ptr %.1, i64 32
  %.187.i = load i64, ptr %.186.i, align 8, !noalias !0
  %.188.i = lshr i64 %.187.i, 48
  %.191.i = and i64 %.187.i, 281474976710655
  %.192.i = getelementptr i64, ptr %.64.i, i64 %.188.i
  %.193.i = load ptr, ptr %.192.i, align 8, !noalias !0
  %.194.i = getelementptr i8, ptr %.193.i, i64 %.191.i
  %.249.i = getelementptr i8, ptr %.1, i64 48
  %.250.i = load i64, ptr %.249.i, align 8, !noalias !0
  %.251.i = lshr i64 %.250.i, 48
  %.254.i = and i64 %.250.i, 281474976710655
  %.255.i = getelementptr i64, ptr %.64.i, i64 %.251.i
  %.256.i = load ptr, ptr %.255.i, align 8, !noalias !0
  %.257.i = getelementptr i8, ptr %.256.i, i64 %.254.i
  %.312.i = getelementptr i8, ptr %.1, i64 64
  %.313.i = load i64, ptr %.312.i, align 8, !noalias !0
  %.314.i = lshr i64 %.313.i, 48
  %.317.i = and i64 %.313.i, 281474976710655
  %.318.i = getelementptr i64, ptr %.64.i, i64 %.314.i
  %.319.i = load ptr, ptr %.318.i, align 8, !noalias !0
  %.320.i = getelementptr i8, ptr %.319.i, i64 %.317.i
  %.375.i = getelementptr i8, ptr %.1, i64 80
  %.376.i = load i64, ptr %.375.i, align 8, !noalias !0
  %.377.i = lshr i64 %.376.i, 48
  %.380.i = and i64 %.376.i, 281474976710655
  %.381.i = getelementptr i64, ptr %.64.i, i64 %.377.i
  %.382.i = load ptr, ptr %.381.i, align 8, !noalias !0
  %.383.i = getelementptr i8, ptr %.382.i, i64 %.380.i
  %.437.i = getelementptr i8, ptr %.1, i64 112
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !0
  %.489.i = getelementptr i8, ptr %.1, i64 120
  %.490.i = load i64, ptr %.489.i, align 8, !noalias !0
  %.541.i = getelementptr i8, ptr %.1, i64 200
  %.542.i = load i64, ptr %.541.i, align 8, !noalias !0
  %.593.i = getelementptr i8, ptr %.1, i64 104
  %.594.i = load i64, ptr %.593.i, align 8, !noalias !0
  %.645.i = getelementptr i8, ptr %.1, i64 224
  %.646.i = load i64, ptr %.645.i, align 8, !noalias !0
  %.697.i = getelementptr i8, ptr %.1, i64 232
  %.698.i = load i64, ptr %.697.i, align 8, !noalias !0
  %.738.i = sub i64 %.4, %.3
  %.784.i11.not = icmp slt i64 %.738.i, 1
  br i1 %.784.i11.not, label %f32_depthwise.body.exit, label %B674.if.i.lr.ph

B674.if.i.lr.ph:                                  ; preds = %.6
  %.884.i = getelementptr i8, ptr %.1, i64 128
  %.885.i = load i64, ptr %.884.i, align 8, !noalias !0
  %.937.i = getelementptr i8, ptr %.1, i64 160
  %.938.i = load i64, ptr %.937.i, align 8, !noalias !0
  %.988.i = getelementptr i8, ptr %.1, i64 168
  %.989.i = load i64, ptr %.988.i, align 8, !noalias !0
  %.1041.i = getelementptr i8, ptr %.1, i64 192
  %.1042.i = load i64, ptr %.1041.i, align 8, !noalias !0
  %.1091.i = getelementptr i8, ptr %.1, i64 208
  %.1092.i = load i64, ptr %.1091.i, align 8, !noalias !0
  %.9.i4 = add i64 %.542.i, -1
  %.1143.i = getelementptr i8, ptr %.1, i64 184
  %.1144.i = load i64, ptr %.1143.i, align 8, !noalias !0
  %.1192.i = getelementptr i8, ptr %.1, i64 144
  %.1193.i = load i64, ptr %.1192.i, align 8, !noalias !0
  %.1249.i = getelementptr i8, ptr %.1, i64 136
  %.1250.i = load i64, ptr %.1249.i, align 8, !noalias !0
  %.1301.i = getelementptr i8, ptr %.1, i64 248
  %.1302.i = load i64, ptr %.1301.i, align 8, !noalias !0
  %.1354.i = getelementptr i8, ptr %.1, i64 264
  %.1355.i = load i64, ptr %.1354.i, align 8, !noalias !0
  %.1405.i = getelementptr i8, ptr %.1, i64 272
  %.1406.i = load i64, ptr %.1405.i, align 8, !noalias !0
  %.1457.i = getelementptr i8, ptr %.1, i64 280
  %.1458.i = load i64, ptr %.1457.i, align 8, !noalias !0
  %.1512.i = getelementptr i8, ptr %.1, i64 288
  %.1513.i = load i64, ptr %.1512.i, align 8, !noalias !0
  %.1562.i = getelementptr i8, ptr %.1, i64 304
  %.1563.i = load i64, ptr %.1562.i, align 8, !noalias !0
  %.1618.i = getelementptr i8, ptr %.1, i64 344
  %.1619.i = load i64, ptr %.1618.i, align 8, !noalias !0
  %.1668.i = getelementptr i8, ptr %.1, i64 368
  %.1669.i = load i64, ptr %.1668.i, align 8, !noalias !0
  %.1724.i = getelementptr i8, ptr %.1, i64 376
  %.1725.i = load i64, ptr %.1724.i, align 8, !noalias !0
  %.1774.i = getelementptr i8, ptr %.1, i64 400
  %.1775.i = load i64, ptr %.1774.i, align 8, !noalias !0
  %.1830.i = getelementptr i8, ptr %.1, i64 320
  %.1831.i = load i64, ptr %.1830.i, align 8, !noalias !0
  %.1889.i = getelementptr i8, ptr %.1, i64 216
  %.1890.i = load i64, ptr %.1889.i, align 8, !noalias !0
  %.2063.i = getelementptr i8, ptr %.1, i64 240
  %.2114.i = getelementptr i8, ptr %.1, i64 96
  %.2117.i = getelementptr i8, ptr %.2, i64 8
  %.2170.i = getelementptr i8, ptr %.1, i64 256
  %.2223.i = getelementptr i8, ptr %.1, i64 312
  %.2276.i = getelementptr i8, ptr %.1, i64 328
  %.2326.i = getelementptr i8, ptr %.1, i64 336
  %.2379.i = getelementptr i8, ptr %.1, i64 296
  %.2432.i = getelementptr i8, ptr %.1, i64 352
  %.2482.i = getelementptr i8, ptr %.1, i64 360
  %.2535.i = getelementptr i8, ptr %.1, i64 384
  %.2585.i = getelementptr i8, ptr %.1, i64 392
  %.2774.i = getelementptr i8, ptr %.1, i64 152
  %.2830.i = getelementptr i8, ptr %.1, i64 176
  %.2882.i = mul nsw i64 %.1355.i, %.542.i
  br label %B674.if.i

B672.i.loopexit:                                  ; preds = %B3368.i, %B674.if.i
  %.784.i = icmp sgt i64 %.728.i.012, 1
  br i1 %.784.i, label %B674.if.i, label %f32_depthwise.body.exit

B3314.i:                                          ; preds = %B2292.if.i
  %.2775.i = load i64, ptr %.2774.i, align 8, !noalias !0
  br label %B3368.i

B3368.i:                                          ; preds = %B2292.if.i, %B3314.i
  %"$phi3368.13.2.2.i" = phi i64 [ %.2775.i, %B3314.i ], [ 0, %B2292.if.i ]
  %.2992.i = inttoptr i64 %.2122.i to ptr
  tail call void %.2992.i(ptr %.2175.i, ptr %.2228.i, ptr %.2331.i, ptr %.2384.i, ptr %.2487.i, ptr %.2590.i, i64 %.2692.i, i64 %.990.i, i64 %"$phi3368.13.2.2.i", i64 %.1198.i, i64 %.2831.i, i64 %.2882.i, i64 %.1406.i, i64 %.1563.i) #0, !noalias !0
  %.1973.i = icmp samesign ugt i64 %.1919.i.010, 1
  br i1 %.1973.i, label %B2292.if.i, label %B672.i.loopexit

B674.if.i:                                        ; preds = %B674.if.i.lr.ph, %B672.i.loopexit
  %.725.i.013 = phi i64 [ %.3, %B674.if.i.lr.ph ], [ %.797.i, %B672.i.loopexit ]
  %.728.i.012 = phi i64 [ %.738.i, %B674.if.i.lr.ph ], [ %.793.i, %B672.i.loopexit ]
  %.793.i = add nsw i64 %.728.i.012, -1
  %.797.i = add i64 %.725.i.013, 1
  %.823.i = udiv i64 %.725.i.013, %.490.i
  %.825.i = mul nsw i64 %.823.i, %.490.i
  %.826.i.recomposed = urem i64 %.725.i.013, %.490.i
  %.828.i = udiv i64 %.823.i, %.438.i
  %.830.i = mul nsw i64 %.828.i, %.438.i
  %.831.i.recomposed = urem i64 %.823.i, %.438.i
  %.833.i = udiv i64 %.828.i, %.594.i
  %.835.i = mul nsw i64 %.833.i, %.594.i
  %.836.i.recomposed = urem i64 %.828.i, %.594.i
  %.886.i = mul nsw i64 %.885.i, %.826.i.recomposed
  %.940.i = mul nsw i64 %.886.i, %.938.i
  %.990.i = sub nsw i64 %.940.i, %.989.i
  %.1043.i = mul nsw i64 %.1042.i, %.831.i.recomposed
  %.1093.i = sub nsw i64 %.1043.i, %.1092.i
  %.6.i = sub i64 0, %.1093.i
  %.8.i3 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i5 = add i64 %.9.i4, %.8.i3
  %.11.i = udiv i64 %.10.i5, %.542.i
  %.8.i = sub nsw i64 %.1193.i, %.1093.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i4, %.10.i
  %.13.i = udiv i64 %.12.i, %.542.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.1144.i, i64 %.13.i)
  %.1196.i = sub nsw i64 %.15.i, %.11.i
  %.1197.i = icmp sgt i64 %.1196.i, 0
  %.1198.i = tail call i64 @llvm.smax.i64(i64 %.1196.i, i64 0)
  %.1251.i = mul nsw i64 %.1250.i, %.831.i.recomposed
  %.1253.i = add nsw i64 %.1251.i, %.886.i
  %.1303.i = mul nsw i64 %.1302.i, %.836.i.recomposed
  %.1305.i = mul nsw i64 %.11.i, %.542.i
  %.1306.i = add nsw i64 %.1305.i, %.1093.i
  %.1356.i = mul nsw i64 %.1355.i, %.1306.i
  %.1408.i = mul nsw i64 %.1406.i, %.990.i
  %0 = getelementptr i8, ptr %.68.i, i64 %.1303.i
  %1 = getelementptr i8, ptr %0, i64 %.1356.i
  %2 = getelementptr i8, ptr %1, i64 %.1408.i
  %.1461.i = getelementptr i8, ptr %2, i64 %.1458.i
  %.1514.i = mul nsw i64 %.1513.i, %.836.i.recomposed
  %.1564.i = mul nsw i64 %.1563.i, %.1253.i
  %3 = getelementptr i8, ptr %.257.i, i64 %.1514.i
  %.1567.i = getelementptr i8, ptr %3, i64 %.1564.i
  %.1620.i = mul nsw i64 %.1619.i, %.836.i.recomposed
  %.1670.i = mul nsw i64 %.1669.i, %.1253.i
  %4 = getelementptr i8, ptr %.320.i, i64 %.1620.i
  %.1673.i = getelementptr i8, ptr %4, i64 %.1670.i
  %.1726.i = mul nsw i64 %.1725.i, %.836.i.recomposed
  %.1776.i = mul nsw i64 %.1775.i, %.1253.i
  %5 = getelementptr i8, ptr %.383.i, i64 %.1726.i
  %.1779.i = getelementptr i8, ptr %5, i64 %.1776.i
  %.1832.i = mul nsw i64 %.1831.i, %.11.i
  %.1834.i = getelementptr i8, ptr %.131.i, i64 %.1832.i
  %.1839.i = mul nsw i64 %.833.i, %.646.i
  %.1841.i = add nsw i64 %.1839.i, %.646.i
  %.1892.i = tail call i64 @llvm.smin.i64(i64 %.1841.i, i64 %.1890.i)
  %.1929.i = sub i64 %.1892.i, %.1839.i
  %.1973.i8.not = icmp slt i64 %.1929.i, 1
  br i1 %.1973.i8.not, label %B672.i.loopexit, label %B2292.if.i.lr.ph

B2292.if.i.lr.ph:                                 ; preds = %B674.if.i
  %.2064.i = load i64, ptr %.2063.i, align 8, !noalias !0
  %.2115.i = load i64, ptr %.2114.i, align 8, !noalias !0
  %.2116.i = icmp slt i64 %.2115.i, 0
  %.2118.i = load ptr, ptr %.2117.i, align 8, !noalias !0
  %.2119.i = tail call i64 @llvm.smax.i64(i64 %.2115.i, i64 0)
  %.2120.i = getelementptr i64, ptr %.2118.i, i64 %.2119.i
  %.2171.i = load i64, ptr %.2170.i, align 8, !noalias !0
  %.2224.i = load i64, ptr %.2223.i, align 8, !noalias !0
  %.2277.i = load i64, ptr %.2276.i, align 8, !noalias !0
  %.2327.i = load i64, ptr %.2326.i, align 8, !noalias !0
  %.2380.i = load i64, ptr %.2379.i, align 8, !noalias !0
  %.2433.i = load i64, ptr %.2432.i, align 8, !noalias !0
  %.2483.i = load i64, ptr %.2482.i, align 8, !noalias !0
  %.2536.i = load i64, ptr %.2535.i, align 8, !noalias !0
  %.2586.i = load i64, ptr %.2585.i, align 8, !noalias !0
  %.2690.i = sub nsw i64 %.1250.i, %.886.i
  %.2692.i = tail call i64 @llvm.smin.i64(i64 %.885.i, i64 %.2690.i)
  %.2831.i = load i64, ptr %.2830.i, align 8, !noalias !0
  br label %B2292.if.i

B2292.if.i:                                       ; preds = %B2292.if.i.lr.ph, %B3368.i
  %.1919.i.010 = phi i64 [ %.1929.i, %B2292.if.i.lr.ph ], [ %.1982.i, %B3368.i ]
  %.1916.i.09 = phi i64 [ %.1839.i, %B2292.if.i.lr.ph ], [ %.1986.i, %B3368.i ]
  %.1982.i = add nsw i64 %.1919.i.010, -1
  %.1986.i = add i64 %.1916.i.09, 1
  %.2012.i = udiv i64 %.1916.i.09, %.698.i
  %.2014.i = mul nsw i64 %.2012.i, %.698.i
  %.2015.i.recomposed = urem i64 %.1916.i.09, %.698.i
  %.2065.i = mul nsw i64 %.2015.i.recomposed, %.2064.i
  %.2121.i = load i64, ptr %.2120.i, align 8, !noalias !0
  %.2122.i = select i1 %.2116.i, i64 0, i64 %.2121.i
  %.2172.i = mul nsw i64 %.2171.i, %.2012.i
  %6 = getelementptr i8, ptr %.1461.i, i64 %.2172.i
  %.2175.i = getelementptr i8, ptr %6, i64 %.2065.i
  %.2225.i = mul nsw i64 %.2224.i, %.2012.i
  %7 = getelementptr i8, ptr %.1834.i, i64 %.2225.i
  %.2228.i = getelementptr i8, ptr %7, i64 %.2065.i
  %.2278.i = mul nsw i64 %.2277.i, %.2012.i
  %.2328.i = mul nsw i64 %.2327.i, %.2015.i.recomposed
  %8 = getelementptr i8, ptr %.194.i, i64 %.2278.i
  %.2331.i = getelementptr i8, ptr %8, i64 %.2328.i
  %.2381.i = mul nsw i64 %.2380.i, %.2012.i
  %9 = getelementptr i8, ptr %.1567.i, i64 %.2381.i
  %.2384.i = getelementptr i8, ptr %9, i64 %.2065.i
  %.2434.i = mul nsw i64 %.2433.i, %.2012.i
  %.2484.i = mul nsw i64 %.2483.i, %.2015.i.recomposed
  %10 = getelementptr i8, ptr %.1673.i, i64 %.2434.i
  %.2487.i = getelementptr i8, ptr %10, i64 %.2484.i
  %.2537.i = mul nsw i64 %.2536.i, %.2012.i
  %.2587.i = mul nsw i64 %.2586.i, %.2015.i.recomposed
  %11 = getelementptr i8, ptr %.1779.i, i64 %.2537.i
  %.2590.i = getelementptr i8, ptr %11, i64 %.2587.i
  br i1 %.1197.i, label %B3314.i, label %B3368.i

f32_depthwise.body.exit:                          ; preds = %B672.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise.body"}

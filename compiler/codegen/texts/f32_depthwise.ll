; LLVM 22.1.0, sources 3adbdc458939fe2db7a5277daddda84cc013f99b45ee4695c87829f1bf0f3bf2
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
  %.883.i = getelementptr i8, ptr %.1, i64 128
  %.884.i = load i64, ptr %.883.i, align 8, !noalias !0
  %.936.i = getelementptr i8, ptr %.1, i64 160
  %.937.i = load i64, ptr %.936.i, align 8, !noalias !0
  %.987.i = getelementptr i8, ptr %.1, i64 168
  %.988.i = load i64, ptr %.987.i, align 8, !noalias !0
  %.1040.i = getelementptr i8, ptr %.1, i64 192
  %.1041.i = load i64, ptr %.1040.i, align 8, !noalias !0
  %.1090.i = getelementptr i8, ptr %.1, i64 208
  %.1091.i = load i64, ptr %.1090.i, align 8, !noalias !0
  %.9.i4 = add i64 %.542.i, -1
  %.1142.i = getelementptr i8, ptr %.1, i64 184
  %.1143.i = load i64, ptr %.1142.i, align 8, !noalias !0
  %.1191.i = getelementptr i8, ptr %.1, i64 144
  %.1192.i = load i64, ptr %.1191.i, align 8, !noalias !0
  %.1248.i = getelementptr i8, ptr %.1, i64 136
  %.1249.i = load i64, ptr %.1248.i, align 8, !noalias !0
  %.1300.i = getelementptr i8, ptr %.1, i64 248
  %.1301.i = load i64, ptr %.1300.i, align 8, !noalias !0
  %.1353.i = getelementptr i8, ptr %.1, i64 264
  %.1354.i = load i64, ptr %.1353.i, align 8, !noalias !0
  %.1404.i = getelementptr i8, ptr %.1, i64 272
  %.1405.i = load i64, ptr %.1404.i, align 8, !noalias !0
  %.1456.i = getelementptr i8, ptr %.1, i64 280
  %.1457.i = load i64, ptr %.1456.i, align 8, !noalias !0
  %.1511.i = getelementptr i8, ptr %.1, i64 288
  %.1512.i = load i64, ptr %.1511.i, align 8, !noalias !0
  %.1561.i = getelementptr i8, ptr %.1, i64 304
  %.1562.i = load i64, ptr %.1561.i, align 8, !noalias !0
  %.1617.i = getelementptr i8, ptr %.1, i64 344
  %.1618.i = load i64, ptr %.1617.i, align 8, !noalias !0
  %.1667.i = getelementptr i8, ptr %.1, i64 368
  %.1668.i = load i64, ptr %.1667.i, align 8, !noalias !0
  %.1723.i = getelementptr i8, ptr %.1, i64 376
  %.1724.i = load i64, ptr %.1723.i, align 8, !noalias !0
  %.1773.i = getelementptr i8, ptr %.1, i64 400
  %.1774.i = load i64, ptr %.1773.i, align 8, !noalias !0
  %.1829.i = getelementptr i8, ptr %.1, i64 320
  %.1830.i = load i64, ptr %.1829.i, align 8, !noalias !0
  %.1888.i = getelementptr i8, ptr %.1, i64 216
  %.1889.i = load i64, ptr %.1888.i, align 8, !noalias !0
  %.2062.i = getelementptr i8, ptr %.1, i64 240
  %.2113.i = getelementptr i8, ptr %.1, i64 96
  %.2116.i = getelementptr i8, ptr %.2, i64 8
  %.2169.i = getelementptr i8, ptr %.1, i64 256
  %.2222.i = getelementptr i8, ptr %.1, i64 312
  %.2275.i = getelementptr i8, ptr %.1, i64 328
  %.2325.i = getelementptr i8, ptr %.1, i64 336
  %.2378.i = getelementptr i8, ptr %.1, i64 296
  %.2431.i = getelementptr i8, ptr %.1, i64 352
  %.2481.i = getelementptr i8, ptr %.1, i64 360
  %.2534.i = getelementptr i8, ptr %.1, i64 384
  %.2584.i = getelementptr i8, ptr %.1, i64 392
  %.2773.i = getelementptr i8, ptr %.1, i64 152
  %.2829.i = getelementptr i8, ptr %.1, i64 176
  %.2881.i = mul nsw i64 %.1354.i, %.542.i
  br label %B674.if.i

B672.i.loopexit:                                  ; preds = %B3384.i, %B674.if.i
  %.784.i = icmp sgt i64 %.728.i.012, 1
  br i1 %.784.i, label %B674.if.i, label %f32_depthwise.body.exit

B3330.i:                                          ; preds = %B2308.if.i
  %.2774.i = load i64, ptr %.2773.i, align 8, !noalias !0
  br label %B3384.i

B3384.i:                                          ; preds = %B2308.if.i, %B3330.i
  %"$phi3384.13.2.2.i" = phi i64 [ %.2774.i, %B3330.i ], [ 0, %B2308.if.i ]
  %.2991.i = inttoptr i64 %.2121.i to ptr
  tail call void %.2991.i(ptr %.2174.i, ptr %.2227.i, ptr %.2330.i, ptr %.2383.i, ptr %.2486.i, ptr %.2589.i, i64 %.2691.i, i64 %.989.i, i64 %"$phi3384.13.2.2.i", i64 %.1197.i, i64 %.2830.i, i64 %.2881.i, i64 %.1405.i, i64 %.1562.i) #0, !noalias !0
  %.1972.i = icmp samesign ugt i64 %.1918.i.010, 1
  br i1 %.1972.i, label %B2308.if.i, label %B672.i.loopexit

B674.if.i:                                        ; preds = %B674.if.i.lr.ph, %B672.i.loopexit
  %.725.i.013 = phi i64 [ %.3, %B674.if.i.lr.ph ], [ %.797.i, %B672.i.loopexit ]
  %.728.i.012 = phi i64 [ %.738.i, %B674.if.i.lr.ph ], [ %.793.i, %B672.i.loopexit ]
  %.793.i = add nsw i64 %.728.i.012, -1
  %.797.i = add i64 %.725.i.013, 1
  %.823.i = udiv i64 %.725.i.013, %.490.i
  %.825.i = mul nsw i64 %.823.i, %.490.i
  %.826.i.recomposed = urem i64 %.725.i.013, %.490.i
  %.828.i = urem i64 %.823.i, %.438.i
  %.830.i = udiv i64 %.823.i, %.438.i
  %.832.i = udiv i64 %.830.i, %.594.i
  %.834.i = mul nsw i64 %.832.i, %.594.i
  %.835.i.recomposed = urem i64 %.830.i, %.594.i
  %.885.i = mul nsw i64 %.884.i, %.826.i.recomposed
  %.939.i = mul nsw i64 %.885.i, %.937.i
  %.989.i = sub nsw i64 %.939.i, %.988.i
  %.1042.i = mul nsw i64 %.1041.i, %.828.i
  %.1092.i = sub nsw i64 %.1042.i, %.1091.i
  %.6.i = sub i64 0, %.1092.i
  %.8.i3 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i5 = add i64 %.9.i4, %.8.i3
  %.11.i = udiv i64 %.10.i5, %.542.i
  %.8.i = sub nsw i64 %.1192.i, %.1092.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i4, %.10.i
  %.13.i = udiv i64 %.12.i, %.542.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.1143.i, i64 %.13.i)
  %.1195.i = sub nsw i64 %.15.i, %.11.i
  %.1196.i = icmp sgt i64 %.1195.i, 0
  %.1197.i = tail call i64 @llvm.smax.i64(i64 %.1195.i, i64 0)
  %.1250.i = mul nsw i64 %.1249.i, %.828.i
  %.1252.i = add nsw i64 %.1250.i, %.885.i
  %.1302.i = mul nsw i64 %.1301.i, %.835.i.recomposed
  %.1304.i = mul nsw i64 %.11.i, %.542.i
  %.1305.i = add nsw i64 %.1304.i, %.1092.i
  %.1355.i = mul nsw i64 %.1354.i, %.1305.i
  %.1407.i = mul nsw i64 %.1405.i, %.989.i
  %0 = getelementptr i8, ptr %.68.i, i64 %.1302.i
  %1 = getelementptr i8, ptr %0, i64 %.1355.i
  %2 = getelementptr i8, ptr %1, i64 %.1407.i
  %.1460.i = getelementptr i8, ptr %2, i64 %.1457.i
  %.1513.i = mul nsw i64 %.1512.i, %.835.i.recomposed
  %.1563.i = mul nsw i64 %.1562.i, %.1252.i
  %3 = getelementptr i8, ptr %.257.i, i64 %.1513.i
  %.1566.i = getelementptr i8, ptr %3, i64 %.1563.i
  %.1619.i = mul nsw i64 %.1618.i, %.835.i.recomposed
  %.1669.i = mul nsw i64 %.1668.i, %.1252.i
  %4 = getelementptr i8, ptr %.320.i, i64 %.1619.i
  %.1672.i = getelementptr i8, ptr %4, i64 %.1669.i
  %.1725.i = mul nsw i64 %.1724.i, %.835.i.recomposed
  %.1775.i = mul nsw i64 %.1774.i, %.1252.i
  %5 = getelementptr i8, ptr %.383.i, i64 %.1725.i
  %.1778.i = getelementptr i8, ptr %5, i64 %.1775.i
  %.1831.i = mul nsw i64 %.1830.i, %.11.i
  %.1833.i = getelementptr i8, ptr %.131.i, i64 %.1831.i
  %.1838.i = mul nsw i64 %.832.i, %.646.i
  %.1840.i = add nsw i64 %.1838.i, %.646.i
  %.1891.i = tail call i64 @llvm.smin.i64(i64 %.1840.i, i64 %.1889.i)
  %.1928.i = sub i64 %.1891.i, %.1838.i
  %.1972.i8.not = icmp slt i64 %.1928.i, 1
  br i1 %.1972.i8.not, label %B672.i.loopexit, label %B2308.if.i.lr.ph

B2308.if.i.lr.ph:                                 ; preds = %B674.if.i
  %.2063.i = load i64, ptr %.2062.i, align 8, !noalias !0
  %.2114.i = load i64, ptr %.2113.i, align 8, !noalias !0
  %.2115.i = icmp slt i64 %.2114.i, 0
  %.2117.i = load ptr, ptr %.2116.i, align 8, !noalias !0
  %.2118.i = tail call i64 @llvm.smax.i64(i64 %.2114.i, i64 0)
  %.2119.i = getelementptr i64, ptr %.2117.i, i64 %.2118.i
  %.2170.i = load i64, ptr %.2169.i, align 8, !noalias !0
  %.2223.i = load i64, ptr %.2222.i, align 8, !noalias !0
  %.2276.i = load i64, ptr %.2275.i, align 8, !noalias !0
  %.2326.i = load i64, ptr %.2325.i, align 8, !noalias !0
  %.2379.i = load i64, ptr %.2378.i, align 8, !noalias !0
  %.2432.i = load i64, ptr %.2431.i, align 8, !noalias !0
  %.2482.i = load i64, ptr %.2481.i, align 8, !noalias !0
  %.2535.i = load i64, ptr %.2534.i, align 8, !noalias !0
  %.2585.i = load i64, ptr %.2584.i, align 8, !noalias !0
  %.2689.i = sub nsw i64 %.1249.i, %.885.i
  %.2691.i = tail call i64 @llvm.smin.i64(i64 %.884.i, i64 %.2689.i)
  %.2830.i = load i64, ptr %.2829.i, align 8, !noalias !0
  br label %B2308.if.i

B2308.if.i:                                       ; preds = %B2308.if.i.lr.ph, %B3384.i
  %.1918.i.010 = phi i64 [ %.1928.i, %B2308.if.i.lr.ph ], [ %.1981.i, %B3384.i ]
  %.1915.i.09 = phi i64 [ %.1838.i, %B2308.if.i.lr.ph ], [ %.1985.i, %B3384.i ]
  %.1981.i = add nsw i64 %.1918.i.010, -1
  %.1985.i = add i64 %.1915.i.09, 1
  %.2011.i = udiv i64 %.1915.i.09, %.698.i
  %.2013.i = mul nsw i64 %.2011.i, %.698.i
  %.2014.i.recomposed = urem i64 %.1915.i.09, %.698.i
  %.2064.i = mul nsw i64 %.2014.i.recomposed, %.2063.i
  %.2120.i = load i64, ptr %.2119.i, align 8, !noalias !0
  %.2121.i = select i1 %.2115.i, i64 0, i64 %.2120.i
  %.2171.i = mul nsw i64 %.2170.i, %.2011.i
  %6 = getelementptr i8, ptr %.1460.i, i64 %.2171.i
  %.2174.i = getelementptr i8, ptr %6, i64 %.2064.i
  %.2224.i = mul nsw i64 %.2223.i, %.2011.i
  %7 = getelementptr i8, ptr %.1833.i, i64 %.2224.i
  %.2227.i = getelementptr i8, ptr %7, i64 %.2064.i
  %.2277.i = mul nsw i64 %.2276.i, %.2011.i
  %.2327.i = mul nsw i64 %.2326.i, %.2014.i.recomposed
  %8 = getelementptr i8, ptr %.194.i, i64 %.2277.i
  %.2330.i = getelementptr i8, ptr %8, i64 %.2327.i
  %.2380.i = mul nsw i64 %.2379.i, %.2011.i
  %9 = getelementptr i8, ptr %.1566.i, i64 %.2380.i
  %.2383.i = getelementptr i8, ptr %9, i64 %.2064.i
  %.2433.i = mul nsw i64 %.2432.i, %.2011.i
  %.2483.i = mul nsw i64 %.2482.i, %.2014.i.recomposed
  %10 = getelementptr i8, ptr %.1672.i, i64 %.2433.i
  %.2486.i = getelementptr i8, ptr %10, i64 %.2483.i
  %.2536.i = mul nsw i64 %.2535.i, %.2011.i
  %.2586.i = mul nsw i64 %.2585.i, %.2014.i.recomposed
  %11 = getelementptr i8, ptr %.1778.i, i64 %.2536.i
  %.2589.i = getelementptr i8, ptr %11, i64 %.2586.i
  br i1 %.1196.i, label %B3330.i, label %B3384.i

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

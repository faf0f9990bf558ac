; LLVM 22.1.0, sources e187b0a87e683a3dba2a76abbe31098dd096ece445a0706f11e3bcc5ff91195c
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_conv_direct(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.55.i = load i64, ptr %.1, align 8, !noalias !0
  %.56.i = lshr i64 %.55.i, 48
  %.58.i = load ptr, ptr %.2, align 8, !noalias !0
  %.59.i = and i64 %.55.i, 281474976710655
  %.60.i = getelementptr i64, ptr %.58.i, i64 %.56.i
  %.61.i = load ptr, ptr %.60.i, align 8, !noalias !0
  %.62.i = getelementptr i8, ptr %.61.i, i64 %.59.i
  %.111.i = getelementptr i8, ptr %.1, i64 16
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !0
  %.113.i = lshr i64 %.112.i, 48
  %.116.i = and i64 %.112.i, 281474976710655
  %.117.i = getelementptr i64, ptr %.58.i, i64 %.113.i
  %.118.i = load ptr, ptr %.117.i, align 8, !noalias !0
  %.119.i = getelementptr i8, ptr %.118.i, i64 %.116.i
  %.168.i = getelementptr i8, ptr %.1, i64 32
  %.169.i = load i64, ptr %.168.i, align 8, !noalias !0
  %.170.i = lshr i64 %.169.i, 48
  %.173.i = and i64 %.169.i, 281474976710655
  %.174.i = getelementptr i64, ptr %.58.i, i64 %.170.i
  %.175.i = load ptr, ptr %.174.i, align 8, !noalias !0
  %.176.i = getelementptr i8, ptr %.175.i, i64 %.173.i
  %.225.i = getelementptr i8, ptr %.1, i64 48
  %.226.i = load i64, ptr %.225.i, align 8, !noalias !0
  %.227.i = lshr i64 %.226.i, 48
  %.230.i = and i64 %.226.i, 281474976710655
  %.231.i = getelementptr i64, ptr %.58.i, i64 %.227.i
  %.232.i = load ptr, ptr %.231.i, align 8, !noalias !0
  %.233.i = getelementptr i8, ptr %.232.i, i64 %.230.i
  %.282.i = getelementptr i8, ptr %.1, i64 64
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !0
  %.284.i = lshr i64 %.283.i, 48
  %.287.i = and i64 %.283.i, 281474976710655
  %.288.i = getelementptr i64, ptr %.58.i, i64 %.284.i
  %.289.i = load ptr, ptr %.288.i, align 8, !noalias !0
  %.290.i = getelementptr i8, ptr %.289.i, i64 %.287.i
  %.339.i = getelementptr i8, ptr %.1, i64 80
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !0
  %.341.i = lshr i64 %.340.i, 48
  %.344.i = and i64 %.340.i, 281474976710655
  %.345.i = getelementptr i64, ptr %.58.i, i64 %.341.i
  %.346.i = load ptr, ptr %.345.i, align 8, !noalias !0
  %.347.i = getelementptr i8, ptr %.346.i, i64 %.344.i
  %.395.i = getelementptr i8, ptr %.1, i64 104
  %.396.i = load i64, ptr %.395.i, align 8, !noalias !0
  %.441.i = getelementptr i8, ptr %.1, i64 96
  %.442.i = load i64, ptr %.441.i, align 8, !noalias !0
  %.487.i = getelementptr i8, ptr %.1, i64 152
  %.488.i = load i64, ptr %.487.i, align 8, !noalias !0
  %.533.i = getelementptr i8, ptr %.1, i64 128
  %.534.i = load i64, ptr %.533.i, align 8, !noalias !0
  %.625.i = getelementptr i8, ptr %.1, i64 240
  %.626.i = load i64, ptr %.625.i, align 8, !noalias !0
  %.666.i = sub i64 %.4, %.3
  %.712.i16.not = icmp slt i64 %.666.i, 1
  br i1 %.712.i16.not, label %f32_conv_direct.body.exit, label %B674.if.i.lr.ph

B674.if.i.lr.ph:                                  ; preds = %.6
  %.579.i = getelementptr i8, ptr %.1, i64 248
  %.580.i = load i64, ptr %.579.i, align 8, !noalias !0
  %.819.i = getelementptr i8, ptr %.1, i64 256
  %.820.i = load i64, ptr %.819.i, align 8, !noalias !0
  %.864.i = getelementptr i8, ptr %.1, i64 264
  %.865.i = load i64, ptr %.864.i, align 8, !noalias !0
  %.908.i = getelementptr i8, ptr %.1, i64 184
  %.909.i = load i64, ptr %.908.i, align 8, !noalias !0
  %factor.op.mul = mul i64 %.865.i, %.909.i
  %.957.i = getelementptr i8, ptr %.1, i64 216
  %.958.i = load i64, ptr %.957.i, align 8, !noalias !0
  %.1013.i = getelementptr i8, ptr %.1, i64 272
  %.1014.i = load i64, ptr %.1013.i, align 8, !noalias !0
  %.1064.i = getelementptr i8, ptr %.1, i64 112
  %.1065.i = load i64, ptr %.1064.i, align 8, !noalias !0
  %.1108.i = getelementptr i8, ptr %.1, i64 120
  %.1109.i = load i64, ptr %.1108.i, align 8, !noalias !0
  %.1315.i = getelementptr i8, ptr %.1, i64 144
  %.1359.i = getelementptr i8, ptr %.1, i64 160
  %.9.i4 = add i64 %.488.i, -1
  %.1408.i = getelementptr i8, ptr %.1, i64 136
  %.1457.i = getelementptr i8, ptr %.1, i64 168
  %.1506.i = getelementptr i8, ptr %.1, i64 176
  %.1556.i = getelementptr i8, ptr %.1, i64 192
  %.1601.i = getelementptr i8, ptr %.1, i64 208
  %.1647.i = getelementptr i8, ptr %.1, i64 200
  %.1697.i = getelementptr i8, ptr %.1, i64 280
  %.1742.i = getelementptr i8, ptr %.1, i64 288
  %.1788.i = getelementptr i8, ptr %.1, i64 296
  %.1838.i = getelementptr i8, ptr %.1, i64 312
  %.1883.i = getelementptr i8, ptr %.1, i64 320
  %.1929.i = getelementptr i8, ptr %.1, i64 328
  %.1979.i = getelementptr i8, ptr %.1, i64 232
  %.2029.i = getelementptr i8, ptr %.1, i64 344
  %.2205.i = add nsw i64 %.580.i, -1
  %.2245.i = getelementptr i8, ptr %.2, i64 8
  %.2311.i = getelementptr i8, ptr %.1, i64 304
  %.2358.i = getelementptr i8, ptr %.1, i64 336
  %.2543.i = getelementptr i8, ptr %.1, i64 224
  br label %B674.if.i

B672.i.loopexit:                                  ; preds = %B1534.i.loopexit, %B674.if.i
  %.712.i = icmp sgt i64 %.656.i.017, 1
  br i1 %.712.i, label %B674.if.i, label %f32_conv_direct.body.exit

B1534.i.loopexit:                                 ; preds = %B2710.if.i, %B1536.if.i
  %.1236.i = icmp samesign ugt i64 %.1182.i.015, 1
  br i1 %.1236.i, label %B1536.if.i, label %B672.i.loopexit

B674.if.i:                                        ; preds = %B674.if.i.lr.ph, %B672.i.loopexit
  %.653.i.018 = phi i64 [ %.3, %B674.if.i.lr.ph ], [ %.725.i, %B672.i.loopexit ]
  %.656.i.017 = phi i64 [ %.666.i, %B674.if.i.lr.ph ], [ %.721.i, %B672.i.loopexit ]
  %.721.i = add nsw i64 %.656.i.017, -1
  %.725.i = add i64 %.653.i.018, 1
  %.751.i = udiv i64 %.653.i.018, %.396.i
  %.753.i = mul nsw i64 %.751.i, %.396.i
  %.754.i.recomposed = urem i64 %.653.i.018, %.396.i
  %.756.i = udiv i64 %.751.i, %.442.i
  %.763.i.recomposed = urem i64 %.751.i, %.442.i
  %.769.i = mul nsw i64 %.756.i, %.626.i
  %.770157.i = lshr i64 %.769.i, 5
  %.959.i = mul nsw i64 %.958.i, %.770157.i
  %.964.i = shl i64 %.769.i, 2
  %.965.i = and i64 %.964.i, 124
  %0 = getelementptr i8, ptr %.119.i, i64 %.959.i
  %.968.i = getelementptr i8, ptr %0, i64 %.965.i
  %.1016.i = mul nsw i64 %.1014.i, %.756.i
  %.1018.i = getelementptr i8, ptr %.176.i, i64 %.1016.i
  %.1022.i = add nsw i64 %.754.i.recomposed, 1
  %.1066.i = mul nsw i64 %.1065.i, %.1022.i
  %.1111.i = tail call i64 @llvm.smin.i64(i64 %.1066.i, i64 %.1109.i)
  %.1155.i = mul nsw i64 %.1065.i, %.754.i.recomposed
  %.1192.i = sub i64 %.1111.i, %.1155.i
  %.1236.i13.not = icmp slt i64 %.1192.i, 1
  br i1 %.1236.i13.not, label %B672.i.loopexit, label %B1536.if.i.lr.ph

B1536.if.i.lr.ph:                                 ; preds = %B674.if.i
  %.822.i = udiv i64 %.756.i, %.820.i
  %.866.i.reass = mul i64 %factor.op.mul, %.822.i
  %.912.i = getelementptr i8, ptr %.62.i, i64 %.866.i.reass
  %.774158.i = lshr i64 %.769.i, 4
  %.762.i = mul nsw i64 %.756.i, %.442.i
  %.1316.i = load i64, ptr %.1315.i, align 8, !noalias !0
  %.1360.i = load i64, ptr %.1359.i, align 8, !noalias !0
  %.1409.i = load i64, ptr %.1408.i, align 8, !noalias !0
  %.1458.i = load i64, ptr %.1457.i, align 8, !noalias !0
  %.1460.i = mul nsw i64 %.1458.i, %.763.i.recomposed
  %.1507.i = load i64, ptr %.1506.i, align 8, !noalias !0
  %1 = getelementptr i8, ptr %.912.i, i64 %.1460.i
  %.1557.i = load i64, ptr %.1556.i, align 8, !noalias !0
  %.1559.i = mul nsw i64 %.1557.i, %.763.i.recomposed
  %.1602.i = load i64, ptr %.1601.i, align 8, !noalias !0
  %.1604.i = mul nsw i64 %.1602.i, %.774158.i
  %.1648.i = load i64, ptr %.1647.i, align 8, !noalias !0
  %2 = getelementptr i8, ptr %.233.i, i64 %.1559.i
  %3 = getelementptr i8, ptr %2, i64 %.1604.i
  %.1698.i = load i64, ptr %.1697.i, align 8, !noalias !0
  %.1700.i = mul nsw i64 %.1698.i, %.763.i.recomposed
  %.1743.i = load i64, ptr %.1742.i, align 8, !noalias !0
  %.1745.i = mul nsw i64 %.1743.i, %.756.i
  %.1789.i = load i64, ptr %.1788.i, align 8, !noalias !0
  %4 = getelementptr i8, ptr %.290.i, i64 %.1700.i
  %5 = getelementptr i8, ptr %4, i64 %.1745.i
  %.1839.i = load i64, ptr %.1838.i, align 8, !noalias !0
  %.1841.i = mul nsw i64 %.1839.i, %.763.i.recomposed
  %.1884.i = load i64, ptr %.1883.i, align 8, !noalias !0
  %.1886.i = mul nsw i64 %.1884.i, %.756.i
  %.1930.i = load i64, ptr %.1929.i, align 8, !noalias !0
  %6 = getelementptr i8, ptr %.347.i, i64 %.1841.i
  %7 = getelementptr i8, ptr %6, i64 %.1886.i
  %.1980.i = load i64, ptr %.1979.i, align 8, !noalias !0
  %.2030.i = load i64, ptr %.2029.i, align 8, !noalias !0
  %.2111.i10.not = icmp slt i64 %.2030.i, 1
  %.2207.i = icmp eq i64 %.756.i, %.2205.i
  %..i = zext i1 %.2207.i to i64
  %.2501.i = mul nsw i64 %.1507.i, %.488.i
  br label %B1536.if.i

B1536.if.i:                                       ; preds = %B1536.if.i.lr.ph, %B1534.i.loopexit
  %.1182.i.015 = phi i64 [ %.1192.i, %B1536.if.i.lr.ph ], [ %.1245.i, %B1534.i.loopexit ]
  %.1179.i.014 = phi i64 [ %.1155.i, %B1536.if.i.lr.ph ], [ %.1249.i, %B1534.i.loopexit ]
  %.1245.i = add nsw i64 %.1182.i.015, -1
  %.1249.i = add i64 %.1179.i.014, 1
  %.1317.i = mul nsw i64 %.1316.i, %.1179.i.014
  %.1361.i = sub nsw i64 %.1317.i, %.1360.i
  %.6.i = sub i64 0, %.1361.i
  %.8.i3 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i5 = add i64 %.9.i4, %.8.i3
  %.11.i = udiv i64 %.10.i5, %.488.i
  %.1463.i = mul nsw i64 %.11.i, %.488.i
  %.1464.i = add nsw i64 %.1463.i, %.1361.i
  %.1508.i = mul nsw i64 %.1507.i, %.1464.i
  %.1511.i = getelementptr i8, ptr %1, i64 %.1508.i
  %.1649.i = mul nsw i64 %.1648.i, %.1179.i.014
  %.1652.i = getelementptr i8, ptr %3, i64 %.1649.i
  %.1790.i = mul nsw i64 %.1789.i, %.1179.i.014
  %.1793.i = getelementptr i8, ptr %5, i64 %.1790.i
  %.1931.i = mul nsw i64 %.1930.i, %.1179.i.014
  %.1934.i = getelementptr i8, ptr %7, i64 %.1931.i
  %.1982.i = mul nsw i64 %.1980.i, %.11.i
  %.1984.i = getelementptr i8, ptr %.968.i, i64 %.1982.i
  br i1 %.2111.i10.not, label %B1534.i.loopexit, label %B2710.if.i.lr.ph

B2710.if.i.lr.ph:                                 ; preds = %B1536.if.i
  %.8.i = sub nsw i64 %.534.i, %.1361.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i4, %.10.i
  %.13.i = udiv i64 %.12.i, %.488.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.1409.i, i64 %.13.i)
  %.2246.i = load ptr, ptr %.2245.i, align 8, !noalias !0
  %.2312.i = load i64, ptr %.2311.i, align 8, !noalias !0
  %.2359.i = load i64, ptr %.2358.i, align 8, !noalias !0
  %.2411.i = sub nsw i64 %.15.i, %.11.i
  %.2413.i = tail call i64 @llvm.smax.i64(i64 %.2411.i, i64 0)
  %.2544.i = load i64, ptr %.2543.i, align 8, !noalias !0
  br label %B2710.if.i

B2710.if.i:                                       ; preds = %B2710.if.i.lr.ph, %B2710.if.i
  %.2054.i.011 = phi i64 [ 0, %B2710.if.i.lr.ph ], [ %.2124.i, %B2710.if.i ]
  %.2124.i = add nuw nsw i64 %.2054.i.011, 1
  %.idx = shl i64 %.2054.i.011, 5
  %8 = getelementptr i8, ptr %.1, i64 %.idx
  %9 = getelementptr i8, ptr %8, i64 352
  %.2197.i = getelementptr i8, ptr %8, i64 360
  %.2198.i = load i64, ptr %.2197.i, align 8, !noalias !0
  %10 = getelementptr i8, ptr %8, i64 368
  %.2242.i = getelementptr i64, ptr %10, i64 %..i
  %.2243.i = load i64, ptr %.2242.i, align 8, !noalias !0
  %.2244.i = icmp slt i64 %.2243.i, 0
  %.2247.i = tail call i64 @llvm.smax.i64(i64 %.2243.i, i64 0)
  %.2248.i = getelementptr i64, ptr %.2246.i, i64 %.2247.i
  %.2249.i = load i64, ptr %.2248.i, align 8, !noalias !0
  %.2250.i = select i1 %.2244.i, i64 0, i64 %.2249.i
  %.2260.i = load i64, ptr %9, align 8, !noalias !0
  %.2264.i = getelementptr i8, ptr %.1511.i, i64 %.2260.i
  %.2267.i = shl nsw i64 %.2198.i, 6
  %.2269.i = getelementptr i8, ptr %.1652.i, i64 %.2267.i
  %.2314.i = mul nsw i64 %.2312.i, %.2198.i
  %.2316.i = getelementptr i8, ptr %.1793.i, i64 %.2314.i
  %.2361.i = mul nsw i64 %.2359.i, %.2198.i
  %.2365.i = getelementptr i8, ptr %.1934.i, i64 %.2361.i
  %.2633.i = inttoptr i64 %.2250.i to ptr
  tail call void %.2633.i(ptr %.2264.i, ptr %.1984.i, ptr %.1018.i, ptr %.2269.i, ptr %.2316.i, ptr %.2365.i, i64 %.865.i, i64 %.2413.i, i64 %.909.i, i64 %.2501.i, i64 %.2544.i, i64 %.1980.i, i64 0, i64 0, i64 %.1602.i) #0, !noalias !0
  %exitcond.not = icmp eq i64 %.2030.i, %.2124.i
  br i1 %exitcond.not, label %B1534.i.loopexit, label %B2710.if.i

f32_conv_direct.body.exit:                        ; preds = %B672.i.loopexit, %.6
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

; LLVM 22.1.0, sources 375133c58c098109c0a9af272198e0456dd6297329eedd9d594e08e8320b78ad
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_depthwise(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.53.i = load i64, ptr %.1, align 8, !noalias !0
  %.54.i = lshr i64 %.53.i, 48
  %.56.i = load ptr, ptr %.2, align 8, !noalias !0
  %.57.i = and i64 %.53.i, 281474976710655
  %.58.i = getelementptr i64, ptr %.56.i, i64 %.54.i
  %.59.i = load ptr, ptr %.58.i, align 8, !noalias !0
  %.60.i = getelementptr i8, ptr %.59.i, i64 %.57.i
  %.107.i = getelementptr i8, ptr %.1, i64 16
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !0
  %.109.i = lshr i64 %.108.i, 48
  %.112.i = and i64 %.108.i, 281474976710655
  %.113.i = getelementptr i64, ptr %.56.i, i64 %.109.i
  %.114.i = load ptr, ptr %.113.i, align 8, !noalias !0
  %.115.i = getelementptr i8, ptr %.114.i, i64 %.112.i
  %.162.i = getelementptr i8, ptr %.1, i64 32
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !0
  %.164.i = lshr i64 %.163.i, 48
  %.167.i = and i64 %.163.i, 281474976710655
  %.168.i = getelementptr i64, ptr %.56.i, i64 %.164.i
  %.169.i = load ptr, ptr %.168.i, align 8, !noalias !0
  %.170.i = getelementptr i8, ptr %.169.i, i64 %.167.i
  %.217.i = getelementptr i8, ptr %.1, i64 48
  %.218.i = load i64, ptr %.217.i, align 8, !noalias !0
  %.219.i = lshr i64 %.218.i, 48
  %.222.i = and i64 %.218.i, 281474976710655
  %.223.i = getelementptr i64, ptr %.56.i, i64 %.219.i
  %.224.i = load ptr, ptr %.223.i, align 8, !noalias !0
  %.225.i = getelementptr i8, ptr %.224.i, i64 %.222.i
  %.272.i = getelementptr i8, ptr %.1, i64 64
  %.273.i = load i64, ptr %.272.i, align 8, !noalias !0
  %.274.i = lshr i64 %.273.i, 48
  %.277.i = and i64 %.273.i, 281474976710655
  %.278.i = getelementptr i64, ptr %.56.i, i64 %.274.i
  %.279.i = load ptr, ptr %.278.i, align 8, !noalias !0
  %.280.i = getelementptr i8, ptr %.279.i, i64 %.277.i
  %.327.i = getelementptr i8, ptr %.1, i64 80
  %.328.i = load i64, ptr %.327.i, align 8, !noalias !0
  %.329.i = lshr i64 %.328.i, 48
  %.332.i = and i64 %.328.i, 281474976710655
  %.333.i = getelementptr i64, ptr %.56.i, i64 %.329.i
  %.334.i = load ptr, ptr %.333.i, align 8, !noalias !0
  %.335.i = getelementptr i8, ptr %.334.i, i64 %.332.i
  %.381.i = getelementptr i8, ptr %.1, i64 112
  %.382.i = load i64, ptr %.381.i, align 8, !noalias !0
  %.425.i = getelementptr i8, ptr %.1, i64 104
  %.426.i = load i64, ptr %.425.i, align 8, !noalias !0
  %.469.i = getelementptr i8, ptr %.1, i64 176
  %.470.i = load i64, ptr %.469.i, align 8, !noalias !0
  %.513.i = getelementptr i8, ptr %.1, i64 184
  %.514.i = load i64, ptr %.513.i, align 8, !noalias !0
  %.554.i = sub i64 %.4, %.3
  %.600.i6.not = icmp slt i64 %.554.i, 1
  br i1 %.600.i6.not, label %f32_depthwise.body.exit, label %B570.if.i.lr.ph

B570.if.i.lr.ph:                                  ; preds = %.6
  %.687.i = getelementptr i8, ptr %.1, i64 120
  %.688.i = load i64, ptr %.687.i, align 8, !noalias !0
  %.732.i = getelementptr i8, ptr %.1, i64 144
  %.733.i = load i64, ptr %.732.i, align 8, !noalias !0
  %.775.i = getelementptr i8, ptr %.1, i64 152
  %.776.i = load i64, ptr %.775.i, align 8, !noalias !0
  %.820.i = getelementptr i8, ptr %.1, i64 200
  %.821.i = load i64, ptr %.820.i, align 8, !noalias !0
  %.862.i = getelementptr i8, ptr %.1, i64 216
  %.863.i = load i64, ptr %.862.i, align 8, !noalias !0
  %.906.i = getelementptr i8, ptr %.1, i64 224
  %.907.i = load i64, ptr %.906.i, align 8, !noalias !0
  %.953.i = getelementptr i8, ptr %.1, i64 232
  %.954.i = load i64, ptr %.953.i, align 8, !noalias !0
  %.995.i = getelementptr i8, ptr %.1, i64 248
  %.996.i = load i64, ptr %.995.i, align 8, !noalias !0
  %.1044.i = getelementptr i8, ptr %.1, i64 280
  %.1045.i = load i64, ptr %.1044.i, align 8, !noalias !0
  %.1086.i = getelementptr i8, ptr %.1, i64 304
  %.1087.i = load i64, ptr %.1086.i, align 8, !noalias !0
  %.1135.i = getelementptr i8, ptr %.1, i64 312
  %.1136.i = load i64, ptr %.1135.i, align 8, !noalias !0
  %.1177.i = getelementptr i8, ptr %.1, i64 336
  %.1178.i = load i64, ptr %.1177.i, align 8, !noalias !0
  %.1230.i = getelementptr i8, ptr %.1, i64 168
  %.1231.i = load i64, ptr %.1230.i, align 8, !noalias !0
  %.1396.i = getelementptr i8, ptr %.1, i64 192
  %.1439.i = getelementptr i8, ptr %.1, i64 96
  %.1442.i = getelementptr i8, ptr %.2, i64 8
  %.1487.i = getelementptr i8, ptr %.1, i64 208
  %.1532.i = getelementptr i8, ptr %.1, i64 256
  %.1577.i = getelementptr i8, ptr %.1, i64 264
  %.1619.i = getelementptr i8, ptr %.1, i64 272
  %.1664.i = getelementptr i8, ptr %.1, i64 240
  %.1709.i = getelementptr i8, ptr %.1, i64 288
  %.1751.i = getelementptr i8, ptr %.1, i64 296
  %.1796.i = getelementptr i8, ptr %.1, i64 320
  %.1838.i = getelementptr i8, ptr %.1, i64 328
  %.1924.i = getelementptr i8, ptr %.1, i64 128
  %.1969.i = getelementptr i8, ptr %.1, i64 136
  %.2010.i = getelementptr i8, ptr %.1, i64 160
  br label %B570.if.i

B568.i.loopexit:                                  ; preds = %B1604.if.i, %B570.if.i
  %.600.i = icmp samesign ugt i64 %.544.i.07, 1
  br i1 %.600.i, label %B570.if.i, label %f32_depthwise.body.exit

B570.if.i:                                        ; preds = %B570.if.i.lr.ph, %B568.i.loopexit
  %.541.i.08 = phi i64 [ %.3, %B570.if.i.lr.ph ], [ %.613.i, %B568.i.loopexit ]
  %.544.i.07 = phi i64 [ %.554.i, %B570.if.i.lr.ph ], [ %.609.i, %B568.i.loopexit ]
  %.609.i = add nsw i64 %.544.i.07, -1
  %.613.i = add i64 %.541.i.08, 1
  %.639.i = udiv i64 %.541.i.08, %.382.i
  %.641.i = mul nsw i64 %.639.i, %.382.i
  %.642.i.recomposed = urem i64 %.541.i.08, %.382.i
  %.644.i = udiv i64 %.639.i, %.426.i
  %.646.i = mul nsw i64 %.644.i, %.426.i
  %.647.i.recomposed = urem i64 %.639.i, %.426.i
  %.689.i = mul nsw i64 %.642.i.recomposed, %.688.i
  %.735.i = mul nsw i64 %.689.i, %.733.i
  %.777.i = sub nsw i64 %.735.i, %.776.i
  %.822.i = mul nsw i64 %.821.i, %.647.i.recomposed
  %.865.i = mul nsw i64 %.863.i, %.777.i
  %0 = getelementptr i8, ptr %.60.i, i64 %.822.i
  %1 = getelementptr i8, ptr %0, i64 %.865.i
  %.910.i = getelementptr i8, ptr %1, i64 %.907.i
  %.955.i = mul nsw i64 %.954.i, %.647.i.recomposed
  %.998.i = mul nsw i64 %.996.i, %.689.i
  %2 = getelementptr i8, ptr %.225.i, i64 %.955.i
  %.1001.i = getelementptr i8, ptr %2, i64 %.998.i
  %.1046.i = mul nsw i64 %.1045.i, %.647.i.recomposed
  %.1089.i = mul nsw i64 %.1087.i, %.689.i
  %3 = getelementptr i8, ptr %.280.i, i64 %.1046.i
  %.1092.i = getelementptr i8, ptr %3, i64 %.1089.i
  %.1137.i = mul nsw i64 %.1136.i, %.647.i.recomposed
  %.1180.i = mul nsw i64 %.1178.i, %.689.i
  %4 = getelementptr i8, ptr %.335.i, i64 %.1137.i
  %.1183.i = getelementptr i8, ptr %4, i64 %.1180.i
  %.1188.i = mul nsw i64 %.644.i, %.470.i
  %.1190.i = add nsw i64 %.1188.i, %.470.i
  %.1233.i = tail call i64 @llvm.smin.i64(i64 %.1190.i, i64 %.1231.i)
  %.1270.i = sub i64 %.1233.i, %.1188.i
  %.1314.i3.not = icmp slt i64 %.1270.i, 1
  br i1 %.1314.i3.not, label %B568.i.loopexit, label %B1604.if.i.lr.ph

B1604.if.i.lr.ph:                                 ; preds = %B570.if.i
  %.1397.i = load i64, ptr %.1396.i, align 8, !noalias !0
  %.1440.i = load i64, ptr %.1439.i, align 8, !noalias !0
  %.1441.i = icmp slt i64 %.1440.i, 0
  %.1443.i = load ptr, ptr %.1442.i, align 8, !noalias !0
  %.1444.i = tail call i64 @llvm.smax.i64(i64 %.1440.i, i64 0)
  %.1445.i = getelementptr i64, ptr %.1443.i, i64 %.1444.i
  %.1488.i = load i64, ptr %.1487.i, align 8, !noalias !0
  %.1533.i = load i64, ptr %.1532.i, align 8, !noalias !0
  %.1578.i = load i64, ptr %.1577.i, align 8, !noalias !0
  %.1620.i = load i64, ptr %.1619.i, align 8, !noalias !0
  %.1665.i = load i64, ptr %.1664.i, align 8, !noalias !0
  %.1710.i = load i64, ptr %.1709.i, align 8, !noalias !0
  %.1752.i = load i64, ptr %.1751.i, align 8, !noalias !0
  %.1797.i = load i64, ptr %.1796.i, align 8, !noalias !0
  %.1839.i = load i64, ptr %.1838.i, align 8, !noalias !0
  %.1925.i = load i64, ptr %.1924.i, align 8, !noalias !0
  %.1927.i = sub nsw i64 %.1925.i, %.689.i
  %.1929.i = tail call i64 @llvm.smin.i64(i64 %.688.i, i64 %.1927.i)
  %.1970.i = load i64, ptr %.1969.i, align 8, !noalias !0
  %.2011.i = load i64, ptr %.2010.i, align 8, !noalias !0
  br label %B1604.if.i

B1604.if.i:                                       ; preds = %B1604.if.i.lr.ph, %B1604.if.i
  %.1260.i.05 = phi i64 [ %.1270.i, %B1604.if.i.lr.ph ], [ %.1323.i, %B1604.if.i ]
  %.1257.i.04 = phi i64 [ %.1188.i, %B1604.if.i.lr.ph ], [ %.1327.i, %B1604.if.i ]
  %.1323.i = add nsw i64 %.1260.i.05, -1
  %.1327.i = add i64 %.1257.i.04, 1
  %.1353.i = udiv i64 %.1257.i.04, %.514.i
  %.1355.i = mul nsw i64 %.1353.i, %.514.i
  %.1356.i.recomposed = urem i64 %.1257.i.04, %.514.i
  %.1398.i = mul nsw i64 %.1356.i.recomposed, %.1397.i
  %.1446.i = load i64, ptr %.1445.i, align 8, !noalias !0
  %.1447.i = select i1 %.1441.i, i64 0, i64 %.1446.i
  %.1489.i = mul nsw i64 %.1488.i, %.1353.i
  %5 = getelementptr i8, ptr %.910.i, i64 %.1489.i
  %.1492.i = getelementptr i8, ptr %5, i64 %.1398.i
  %.1534.i = mul nsw i64 %.1533.i, %.1353.i
  %6 = getelementptr i8, ptr %.115.i, i64 %.1534.i
  %.1537.i = getelementptr i8, ptr %6, i64 %.1398.i
  %.1579.i = mul nsw i64 %.1578.i, %.1353.i
  %.1621.i = mul nsw i64 %.1620.i, %.1356.i.recomposed
  %7 = getelementptr i8, ptr %.170.i, i64 %.1579.i
  %.1624.i = getelementptr i8, ptr %7, i64 %.1621.i
  %.1666.i = mul nsw i64 %.1665.i, %.1353.i
  %8 = getelementptr i8, ptr %.1001.i, i64 %.1666.i
  %.1669.i = getelementptr i8, ptr %8, i64 %.1398.i
  %.1711.i = mul nsw i64 %.1710.i, %.1353.i
  %.1753.i = mul nsw i64 %.1752.i, %.1356.i.recomposed
  %9 = getelementptr i8, ptr %.1092.i, i64 %.1711.i
  %.1756.i = getelementptr i8, ptr %9, i64 %.1753.i
  %.1798.i = mul nsw i64 %.1797.i, %.1353.i
  %.1840.i = mul nsw i64 %.1839.i, %.1356.i.recomposed
  %10 = getelementptr i8, ptr %.1183.i, i64 %.1798.i
  %.1843.i = getelementptr i8, ptr %10, i64 %.1840.i
  %.2095.i = inttoptr i64 %.1447.i to ptr
  tail call void %.2095.i(ptr %.1492.i, ptr %.1537.i, ptr %.1624.i, ptr %.1669.i, ptr %.1756.i, ptr %.1843.i, i64 %.1929.i, i64 %.777.i, i64 %.1970.i, i64 %.2011.i, i64 %.863.i, i64 %.996.i) #0, !noalias !0
  %.1314.i = icmp samesign ugt i64 %.1260.i.05, 1
  br i1 %.1314.i, label %B1604.if.i, label %B568.i.loopexit

f32_depthwise.body.exit:                          ; preds = %B568.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise.body"}

; LLVM 22.1.0, sources 8738e6f3bc401455f5b1e4ed4e77264d3ff9613949e3598f6c946ca2c43da47f
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_conv_generic(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.52.i = load i64, ptr %.1, align 8, !noalias !0
  %.53.i = lshr i64 %.52.i, 48
  %.55.i = load ptr, ptr %.2, align 8, !noalias !0
  %.56.i = and i64 %.52.i, 281474976710655
  %.57.i = getelementptr i64, ptr %.55.i, i64 %.53.i
  %.58.i = load ptr, ptr %.57.i, align 8, !noalias !0
  %.59.i = getelementptr i8, ptr %.58.i, i64 %.56.i
  %.105.i = getelementptr i8, ptr %.1, i64 16
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !0
  %.107.i = lshr i64 %.106.i, 48
  %.110.i = and i64 %.106.i, 281474976710655
  %.111.i = getelementptr i64, ptr %.55.i, i64 %.107.i
  %.112.i = load ptr, ptr %.111.i, align 8, !noalias !0
  %.113.i = getelementptr i8, ptr %.112.i, i64 %.110.i
  %.159.i = getelementptr i8, ptr %.1, i64 48
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !0
  %.161.i = lshr i64 %.160.i, 48
  %.164.i = and i64 %.160.i, 281474976710655
  %.165.i = getelementptr i64, ptr %.55.i, i64 %.161.i
  %.166.i = load ptr, ptr %.165.i, align 8, !noalias !0
  %.167.i = getelementptr i8, ptr %.166.i, i64 %.164.i
  %.213.i = getelementptr i8, ptr %.1, i64 64
  %.214.i = load i64, ptr %.213.i, align 8, !noalias !0
  %.215.i = lshr i64 %.214.i, 48
  %.218.i = and i64 %.214.i, 281474976710655
  %.219.i = getelementptr i64, ptr %.55.i, i64 %.215.i
  %.220.i = load ptr, ptr %.219.i, align 8, !noalias !0
  %.221.i = getelementptr i8, ptr %.220.i, i64 %.218.i
  %.267.i = getelementptr i8, ptr %.1, i64 80
  %.268.i = load i64, ptr %.267.i, align 8, !noalias !0
  %.269.i = lshr i64 %.268.i, 48
  %.272.i = and i64 %.268.i, 281474976710655
  %.273.i = getelementptr i64, ptr %.55.i, i64 %.269.i
  %.274.i = load ptr, ptr %.273.i, align 8, !noalias !0
  %.275.i = getelementptr i8, ptr %.274.i, i64 %.272.i
  %.320.i = getelementptr i8, ptr %.1, i64 112
  %.321.i = load i64, ptr %.320.i, align 8, !noalias !0
  %.406.i = getelementptr i8, ptr %.1, i64 224
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !0
  %.449.i = getelementptr i8, ptr %.1, i64 232
  %.450.i = load i64, ptr %.449.i, align 8, !noalias !0
  %.492.i = getelementptr i8, ptr %.1, i64 216
  %.493.i = load i64, ptr %.492.i, align 8, !noalias !0
  %.495.i = mul i64 %.493.i, %.407.i
  %.537.i = getelementptr i8, ptr %.1, i64 192
  %.538.i = load i64, ptr %.537.i, align 8, !noalias !0
  %.577.i = getelementptr i8, ptr %.1, i64 200
  %.578.i = load i64, ptr %.577.i, align 8, !noalias !0
  %.579.i = mul nsw i64 %.578.i, %.538.i
  %.618.i = getelementptr i8, ptr %.1, i64 208
  %.619.i = load i64, ptr %.618.i, align 8, !noalias !0
  %.620.i = mul nsw i64 %.579.i, %.619.i
  %.662.i = getelementptr i8, ptr %.1, i64 240
  %.663.i = load i64, ptr %.662.i, align 8, !noalias !0
  %.704.i = getelementptr i8, ptr %.1, i64 248
  %.705.i = load i64, ptr %.704.i, align 8, !noalias !0
  %.746.i = sub i64 %.4, %.3
  %.792.i554.not = icmp slt i64 %.746.i, 1
  br i1 %.792.i554.not, label %f32_conv_generic.body.exit, label %B846.if.i.lr.ph

B846.if.i.lr.ph:                                  ; preds = %.6
  %.363.i = getelementptr i8, ptr %.1, i64 120
  %.364.i = load i64, ptr %.363.i, align 8, !noalias !0
  %factor.op.mul552 = mul i64 %.364.i, %.663.i
  %factor.op.mul553 = mul i64 %factor.op.mul552, %.705.i
  %.885.i = getelementptr i8, ptr %.1, i64 136
  %.886.i = load i64, ptr %.885.i, align 8, !noalias !0
  %.927.i = getelementptr i8, ptr %.1, i64 128
  %.928.i = load i64, ptr %.927.i, align 8, !noalias !0
  %.935.i = shl i64 %.620.i, 2
  %factor.op.mul557 = mul i64 %.364.i, %.935.i
  %factor.op.mul558 = mul i64 %.928.i, %.935.i
  %.983.i = getelementptr i8, ptr %.1, i64 256
  %.984.i = load i64, ptr %.983.i, align 8, !noalias !0
  %.665.i.reass.reass = shl i64 %factor.op.mul553, 2
  %factor.op.mul559 = mul i64 %.665.i.reass.reass, %.984.i
  %.1034.i = getelementptr i8, ptr %.1, i64 96
  %.1035.i = load i64, ptr %.1034.i, align 8, !noalias !0
  %.1036.not.i = icmp eq i64 %.1035.i, 0
  %.1077.i = getelementptr i8, ptr %.1, i64 32
  %.1177.i549.not = icmp slt i64 %.495.i, 1
  %.1222.i = shl i64 %.450.i, 2
  %.188.i = getelementptr i8, ptr %.1, i64 328
  %.285.i = getelementptr i8, ptr %.1, i64 280
  %.104.i = getelementptr i8, ptr %.1, i64 304
  %factor.op.mul = sub i64 1, %.984.i
  %.278.i495.not = icmp slt i64 %.364.i, 1
  %.45.i.i103 = getelementptr i8, ptr %.1, i64 264
  %.86.i.i106 = getelementptr i8, ptr %.1, i64 312
  %.46.i110 = getelementptr i8, ptr %.1, i64 288
  %.45.i.i115 = getelementptr i8, ptr %.1, i64 272
  %.86.i.i118 = getelementptr i8, ptr %.1, i64 320
  %.46.i122 = getelementptr i8, ptr %.1, i64 296
  %.851.i480.not = icmp slt i64 %.984.i, 1
  %.1273.i = getelementptr i8, ptr %.1, i64 104
  %.1276.i = getelementptr i8, ptr %.2, i64 8
  %.1320.i = getelementptr i8, ptr %.1, i64 144
  %.1362.i = getelementptr i8, ptr %.1, i64 152
  %.1405.i = getelementptr i8, ptr %.1, i64 160
  %.1449.i = getelementptr i8, ptr %.1, i64 168
  %.1491.i = getelementptr i8, ptr %.1, i64 176
  %.1534.i = getelementptr i8, ptr %.1, i64 184
  br label %B846.if.i

B844.i.loopexit:                                  ; preds = %f32_conv_generic_row.body.exit, %B1398.i
  %.792.i = icmp sgt i64 %.736.i.0556, 1
  br i1 %.792.i, label %B846.if.i, label %f32_conv_generic.body.exit

B1300.i:                                          ; preds = %B846.if.i
  %.1078.i = load i64, ptr %.1077.i, align 8, !noalias !0
  %.1079.i = lshr i64 %.1078.i, 48
  %.1082.i = and i64 %.1078.i, 281474976710655
  %.1083.i = getelementptr i64, ptr %.55.i, i64 %.1079.i
  %.1084.i = load ptr, ptr %.1083.i, align 8, !noalias !0
  %.1085.i = getelementptr i8, ptr %.1084.i, i64 %.1082.i
  %.1090.i = shl nsw i64 %.843.i.recomposed, 2
  %.1091.i = getelementptr i8, ptr %.1085.i, i64 %.1090.i
  %.1092.i = load float, ptr %.1091.i, align 4, !noalias !0
  br label %B1398.i

B1398.i:                                          ; preds = %B846.if.i, %B1300.i
  %start.2.1.i = phi float [ %.1092.i, %B1300.i ], [ 0.000000e+00, %B846.if.i ]
  br i1 %.1177.i549.not, label %B844.i.loopexit, label %B1430.if.i.lr.ph

B1430.if.i.lr.ph:                                 ; preds = %B1398.i
  %.1219.i = mul nsw i64 %.733.i.0555, %.495.i
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !3
  %.192.i = tail call i64 @llvm.smin.i64(i64 %.189.i, i64 %.450.i)
  %.286.i = load i64, ptr %.285.i, align 8, !noalias !3
  %.287.i = icmp eq i64 %.286.i, 1
  %.236.i = add i64 %.192.i, %.619.i
  %.21.i = insertelement <16 x float> poison, float %start.2.1.i, i64 0
  %.22.i = shufflevector <16 x float> %.21.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.534.i523.not = icmp slt i64 %.192.i, 1
  %.1274.i = load i64, ptr %.1273.i, align 8, !noalias !0
  %.1275.i = icmp slt i64 %.1274.i, 0
  %.1277.i = load ptr, ptr %.1276.i, align 8, !noalias !0
  %.1278.i = tail call i64 @llvm.smax.i64(i64 %.1274.i, i64 0)
  %.1279.i = getelementptr i64, ptr %.1277.i, i64 %.1278.i
  %.1321.i = load i64, ptr %.1320.i, align 8, !noalias !0
  %.1323.i = mul nsw i64 %.1321.i, %.835.i
  %.1363.i = load i64, ptr %.1362.i, align 8, !noalias !0
  %.1365.i = mul nsw i64 %.1363.i, %.843.i.recomposed
  %.1406.i = load i64, ptr %.1405.i, align 8, !noalias !0
  %0 = getelementptr i8, ptr %.221.i, i64 %.1323.i
  %1 = getelementptr i8, ptr %0, i64 %.1365.i
  %.1450.i = load i64, ptr %.1449.i, align 8, !noalias !0
  %.1452.i = mul nsw i64 %.1450.i, %.835.i
  %.1492.i = load i64, ptr %.1491.i, align 8, !noalias !0
  %.1494.i = mul nsw i64 %.1492.i, %.843.i.recomposed
  %.1535.i = load i64, ptr %.1534.i, align 8, !noalias !0
  %2 = getelementptr i8, ptr %.275.i, i64 %.1452.i
  %3 = getelementptr i8, ptr %2, i64 %.1494.i
  br label %B1430.if.i

B846.if.i:                                        ; preds = %B846.if.i.lr.ph, %B844.i.loopexit
  %.736.i.0556 = phi i64 [ %.746.i, %B846.if.i.lr.ph ], [ %.801.i, %B844.i.loopexit ]
  %.733.i.0555 = phi i64 [ %.3, %B846.if.i.lr.ph ], [ %.805.i, %B844.i.loopexit ]
  %.801.i = add nsw i64 %.736.i.0556, -1
  %.805.i = add i64 %.733.i.0555, 1
  %.835.i = udiv i64 %.733.i.0555, %.321.i
  %.841.i = mul nsw i64 %.835.i, %.321.i
  %.843.i.recomposed = urem i64 %.733.i.0555, %.321.i
  %.888.i = udiv i64 %.843.i.recomposed, %.886.i
  %.930.i.reass = mul i64 %factor.op.mul558, %.835.i
  %.932.i.reass = mul i64 %.888.i, %factor.op.mul557
  %4 = getelementptr i8, ptr %.59.i, i64 %.930.i.reass
  %.938.i = getelementptr i8, ptr %4, i64 %.932.i.reass
  %.985.i.reass = mul i64 %factor.op.mul559, %.843.i.recomposed
  %.988.i = getelementptr i8, ptr %.113.i, i64 %.985.i.reass
  br i1 %.1036.not.i, label %B1398.i, label %B1300.i

B1430.if.i:                                       ; preds = %B1430.if.i.lr.ph, %f32_conv_generic_row.body.exit
  %.1120.i.0550 = phi i64 [ 0, %B1430.if.i.lr.ph ], [ %.1190.i, %f32_conv_generic_row.body.exit ]
  %.1190.i = add nuw nsw i64 %.1120.i.0550, 1
  %.1216.i = udiv i64 %.1120.i.0550, %.407.i
  %.1220.i = add nsw i64 %.1120.i.0550, %.1219.i
  %.1223.i = mul i64 %.1222.i, %.1220.i
  %.1225.i = getelementptr i8, ptr %.167.i, i64 %.1223.i
  %.1227.i = mul nsw i64 %.1216.i, %.407.i
  %.1228.i.recomposed = urem i64 %.1120.i.0550, %.407.i
  br i1 %.287.i, label %B478.i, label %B656.i

B478.i:                                           ; preds = %B1430.if.i
  %.105.i6 = load i64, ptr %.104.i, align 8, !noalias !3
  %.106.i7.reass = mul i64 %.105.i6, %factor.op.mul
  %.238.i = add i64 %.236.i, %.106.i7.reass
  %.241.i = tail call i64 @llvm.smin.i64(i64 %.238.i, i64 %.450.i)
  %.243.i = sub nsw i64 %.241.i, %.192.i
  %.291.i = tail call i64 @llvm.smax.i64(i64 %.243.i, i64 0)
  %.294126.i = lshr i64 %.291.i, 4
  %.307.i = and i64 %.291.i, 9223372036854775792
  %.309.i = add nsw i64 %.307.i, %.192.i
  %.394.i500.not = icmp eq i64 %.294126.i, 0
  br i1 %.394.i500.not, label %B656.i, label %B536.if.i

B656.i:                                           ; preds = %f32_conv_generic_vector.body.exit, %B1430.if.i, %B478.i
  %.309.i630 = phi i64 [ %.192.i, %B1430.if.i ], [ %.309.i, %B478.i ], [ %.309.i, %f32_conv_generic_vector.body.exit ]
  br i1 %.534.i523.not, label %B780.i, label %B686.if.i.lr.ph

B686.if.i.lr.ph:                                  ; preds = %B656.i
  %.47.i277.i245 = load i64, ptr %.104.i, align 8, !noalias !6
  %.9.i314.i248 = add i64 %.47.i277.i245, -1
  br label %B686.if.i

B780.i:                                           ; preds = %f32_conv_generic_element.body.exit449, %B656.i
  %.631.i = sub i64 %.450.i, %.309.i630
  %.674.i546.not = icmp slt i64 %.631.i, 1
  br i1 %.674.i546.not, label %f32_conv_generic_row.body.exit, label %B812.if.i.lr.ph

B812.if.i.lr.ph:                                  ; preds = %B780.i
  %.47.i277.i = load i64, ptr %.104.i, align 8, !noalias !11
  %.9.i314.i = add i64 %.47.i277.i, -1
  br label %B812.if.i

B536.if.i:                                        ; preds = %B478.i, %f32_conv_generic_vector.body.exit
  %.336.i.0501 = phi i64 [ %.407.i5, %f32_conv_generic_vector.body.exit ], [ 0, %B478.i ]
  %.407.i5 = add nuw nsw i64 %.336.i.0501, 1
  %5 = shl nsw i64 %.336.i.0501, 4
  %.434.i = add nsw i64 %5, %.192.i
  %.435.i = shl nsw i64 %.434.i, 2
  br i1 %.278.i495.not, label %f32_conv_generic_vector.body.exit, label %B308.if.i.lr.ph

B308.if.i.lr.ph:                                  ; preds = %B536.if.i
  %.47.i73 = mul nuw nsw i64 %.286.i, %.434.i
  %.46.i.i104 = load i64, ptr %.45.i.i103, align 8, !noalias !16
  %.47.i.i105 = mul nsw i64 %.46.i.i104, %.1216.i
  %.87.i.i107 = load i64, ptr %.86.i.i106, align 8, !noalias !16
  %.88.i.i108 = sub nsw i64 %.47.i.i105, %.87.i.i107
  %.47.i111 = load i64, ptr %.46.i110, align 8, !noalias !23
  %.6.i130 = sub i64 0, %.88.i.i108
  %.8.i131 = tail call i64 @llvm.smax.i64(i64 %.6.i130, i64 0)
  %.9.i132 = add i64 %.47.i111, -1
  %.10.i133 = add i64 %.9.i132, %.8.i131
  %.11.i = udiv i64 %.10.i133, %.47.i111
  %.8.i = sub nsw i64 %.538.i, %.88.i.i108
  %.10.i52 = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i132, %.10.i52
  %.13.i = udiv i64 %.12.i, %.47.i111
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.663.i, i64 %.13.i)
  %.367.i = sub i64 %.15.i, %.11.i
  %spec.select469 = tail call i64 @llvm.smax.i64(i64 %.367.i, i64 0)
  %.411.i490.not = icmp slt i64 %.367.i, 1
  %.596.i = sub i64 %.47.i73, %.189.i
  br label %B308.if.i

B306.i.loopexit:                                  ; preds = %B404.i.loopexit, %B308.if.i
  %total.4.1.i.lcssa = phi <16 x float> [ %total.5.0.i498, %B308.if.i ], [ %total.3.2.i.lcssa, %B404.i.loopexit ]
  %exitcond560.not = icmp eq i64 %.364.i, %.291.i21
  br i1 %exitcond560.not, label %f32_conv_generic_vector.body.exit, label %B308.if.i

B404.i.loopexit:                                  ; preds = %B502.i.loopexit, %B406.if.i
  %total.3.2.i.lcssa = phi <16 x float> [ %total.4.1.i493, %B406.if.i ], [ %total.2.3.i.lcssa, %B502.i.loopexit ]
  %.411.i = icmp sgt i64 %.357.i.0492, 1
  br i1 %.411.i, label %B406.if.i, label %B306.i.loopexit

B502.i.loopexit:                                  ; preds = %B824.if.i, %B504.if.i
  %total.2.3.i.lcssa = phi <16 x float> [ %total.3.2.i487, %B504.if.i ], [ %.945.i, %B824.if.i ]
  %.544.i = icmp sgt i64 %.490.i.0486, 1
  br i1 %.544.i, label %B504.if.i, label %B404.i.loopexit

B308.if.i:                                        ; preds = %B308.if.i.lr.ph, %B306.i.loopexit
  %total.5.0.i498 = phi <16 x float> [ %.22.i, %B308.if.i.lr.ph ], [ %total.4.1.i.lcssa, %B306.i.loopexit ]
  %.219.i10.0496 = phi i64 [ 0, %B308.if.i.lr.ph ], [ %.291.i21, %B306.i.loopexit ]
  %.291.i21 = add nuw nsw i64 %.219.i10.0496, 1
  br i1 %.411.i490.not, label %B306.i.loopexit, label %B406.if.i.lr.ph

B406.if.i.lr.ph:                                  ; preds = %B308.if.i
  %.46.i.i116 = load i64, ptr %.45.i.i115, align 8, !noalias !24
  %.47.i.i117 = mul nsw i64 %.46.i.i116, %.1228.i.recomposed
  %.87.i.i119 = load i64, ptr %.86.i.i118, align 8, !noalias !24
  %.88.i.i120 = sub nsw i64 %.47.i.i117, %.87.i.i119
  %.47.i123 = load i64, ptr %.46.i122, align 8, !noalias !29
  %.6.i134 = sub i64 0, %.88.i.i120
  %.8.i135 = tail call i64 @llvm.smax.i64(i64 %.6.i134, i64 0)
  %.9.i136 = add i64 %.47.i123, -1
  %.10.i137 = add i64 %.9.i136, %.8.i135
  %.11.i138 = udiv i64 %.10.i137, %.47.i123
  %.8.i54 = sub nsw i64 %.578.i, %.88.i.i120
  %.10.i55 = tail call i64 @llvm.smax.i64(i64 %.8.i54, i64 0)
  %.12.i57 = add i64 %.9.i136, %.10.i55
  %.13.i58 = udiv i64 %.12.i57, %.47.i123
  %.15.i59 = tail call i64 @llvm.smin.i64(i64 %.705.i, i64 %.13.i58)
  %.500.i = sub i64 %.15.i59, %.11.i138
  %spec.select470 = tail call i64 @llvm.smax.i64(i64 %.500.i, i64 0)
  %.544.i484.not = icmp slt i64 %.500.i, 1
  %.590.i = mul nsw i64 %.219.i10.0496, %.620.i
  %.643.i = mul nsw i64 %.219.i10.0496, %.663.i
  %invariant.op489 = add i64 %.590.i, %.596.i
  br label %B406.if.i

B406.if.i:                                        ; preds = %B406.if.i.lr.ph, %B404.i.loopexit
  %total.4.1.i493 = phi <16 x float> [ %total.5.0.i498, %B406.if.i.lr.ph ], [ %total.3.2.i.lcssa, %B404.i.loopexit ]
  %.357.i.0492 = phi i64 [ %spec.select469, %B406.if.i.lr.ph ], [ %.420.i, %B404.i.loopexit ]
  %.354.i.0491 = phi i64 [ %.11.i, %B406.if.i.lr.ph ], [ %.424.i, %B404.i.loopexit ]
  %.420.i = add nsw i64 %.357.i.0492, -1
  %.424.i = add i64 %.354.i.0491, 1
  br i1 %.544.i484.not, label %B404.i.loopexit, label %B504.if.i.lr.ph

B504.if.i.lr.ph:                                  ; preds = %B406.if.i
  %.49.i = mul nsw i64 %.354.i.0491, %.47.i111
  %.50.i = add nsw i64 %.49.i, %.88.i.i108
  %.132.i = mul nsw i64 %.50.i, %.578.i
  %.92.i = add i64 %.88.i.i120, %.132.i
  %.645.i = add nsw i64 %.354.i.0491, %.643.i
  %.686.i = mul nsw i64 %.645.i, %.705.i
  br label %B504.if.i

B504.if.i:                                        ; preds = %B504.if.i.lr.ph, %B502.i.loopexit
  %total.3.2.i487 = phi <16 x float> [ %total.4.1.i493, %B504.if.i.lr.ph ], [ %total.2.3.i.lcssa, %B502.i.loopexit ]
  %.490.i.0486 = phi i64 [ %spec.select470, %B504.if.i.lr.ph ], [ %.553.i, %B502.i.loopexit ]
  %.487.i.0485 = phi i64 [ %.11.i138, %B504.if.i.lr.ph ], [ %.557.i, %B502.i.loopexit ]
  %.553.i = add nsw i64 %.490.i.0486, -1
  %.557.i = add i64 %.487.i.0485, 1
  %.687.i23 = add nsw i64 %.487.i.0485, %.686.i
  %.728.i = mul nsw i64 %.687.i23, %.984.i
  br i1 %.851.i480.not, label %B502.i.loopexit, label %B824.if.i.lr.ph

B824.if.i.lr.ph:                                  ; preds = %B504.if.i
  %.91.i = mul nsw i64 %.47.i123, %.487.i.0485
  %.133.i = add i64 %.92.i, %.91.i
  %.173.i = mul nsw i64 %.133.i, %.619.i
  %.928.i25 = load i64, ptr %.104.i, align 8, !noalias !30
  %.598.i.reass.reass = add i64 %.173.i, %invariant.op489
  br label %B824.if.i

B824.if.i:                                        ; preds = %B824.if.i.lr.ph, %B824.if.i
  %total.2.3.i483 = phi <16 x float> [ %total.3.2.i487, %B824.if.i.lr.ph ], [ %.945.i, %B824.if.i ]
  %.795.i.0481 = phi i64 [ 0, %B824.if.i.lr.ph ], [ %.864.i, %B824.if.i ]
  %.864.i = add nuw nsw i64 %.795.i.0481, 1
  %.929.i = mul nsw i64 %.928.i25, %.795.i.0481
  %.931.i = add nsw i64 %.598.i.reass.reass, %.929.i
  %.932.i26 = shl nsw i64 %.931.i, 2
  %.934.i = getelementptr i8, ptr %.938.i, i64 %.932.i26
  %.935.i27 = load <16 x float>, ptr %.934.i, align 4, !noalias !30
  %.937.i = add nsw i64 %.795.i.0481, %.728.i
  %.938.i28 = shl nsw i64 %.937.i, 2
  %.940.i = getelementptr i8, ptr %.988.i, i64 %.938.i28
  %.941.i = load float, ptr %.940.i, align 4, !noalias !30
  %.942.i = insertelement <16 x float> poison, float %.941.i, i64 0
  %.943.i = shufflevector <16 x float> %.942.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.945.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.935.i27, <16 x float> %.943.i, <16 x float> %total.2.3.i483)
  %exitcond.not = icmp eq i64 %.984.i, %.864.i
  br i1 %exitcond.not, label %B502.i.loopexit, label %B824.if.i

f32_conv_generic_vector.body.exit:                ; preds = %B306.i.loopexit, %B536.if.i
  %total.5.0.i.lcssa = phi <16 x float> [ %.22.i, %B536.if.i ], [ %total.4.1.i.lcssa, %B306.i.loopexit ]
  %.444.i = getelementptr i8, ptr %.1225.i, i64 %.435.i
  store <16 x float> %total.5.0.i.lcssa, ptr %.444.i, align 4, !noalias !3
  %exitcond561.not = icmp eq i64 %.407.i5, %.294126.i
  br i1 %exitcond561.not, label %B656.i, label %B536.if.i

B686.if.i:                                        ; preds = %B686.if.i.lr.ph, %f32_conv_generic_element.body.exit449
  %.478.i.0524 = phi i64 [ 0, %B686.if.i.lr.ph ], [ %.547.i, %f32_conv_generic_element.body.exit449 ]
  %.547.i = add nuw nsw i64 %.478.i.0524, 1
  %.572.i = shl nsw i64 %.478.i.0524, 2
  %.47.i230.i232 = mul nsw i64 %.286.i, %.478.i.0524
  %.88.i.i235 = sub nsw i64 %.47.i230.i232, %.189.i
  %.6.i312.i246 = sub i64 0, %.88.i.i235
  %.8.i313.i247 = tail call i64 @llvm.smax.i64(i64 %.6.i312.i246, i64 0)
  %.10.i315.i249 = add i64 %.9.i314.i248, %.8.i313.i247
  %.11.i.i250 = udiv i64 %.10.i315.i249, %.47.i277.i245
  br i1 %.278.i495.not, label %f32_conv_generic_element.body.exit449, label %B350.if.i282.lr.ph

B350.if.i282.lr.ph:                               ; preds = %B686.if.i
  %.8.i.i266 = sub nsw i64 %.619.i, %.88.i.i235
  %.10.i.i267 = tail call i64 @llvm.smax.i64(i64 %.8.i.i266, i64 0)
  %.12.i.i269 = add i64 %.9.i314.i248, %.10.i.i267
  %.13.i.i270 = udiv i64 %.12.i.i269, %.47.i277.i245
  %.15.i.i271 = tail call i64 @llvm.smin.i64(i64 %.984.i, i64 %.13.i.i270)
  %.46.i.i282.i287 = load i64, ptr %.45.i.i103, align 8, !noalias !31
  %.47.i.i283.i288 = mul nsw i64 %.46.i.i282.i287, %.1216.i
  %.87.i.i285.i290 = load i64, ptr %.86.i.i106, align 8, !noalias !31
  %.88.i.i286.i291 = sub nsw i64 %.47.i.i283.i288, %.87.i.i285.i290
  %.47.i289.i294 = load i64, ptr %.46.i110, align 8, !noalias !36
  %.6.i316.i295 = sub i64 0, %.88.i.i286.i291
  %.8.i317.i296 = tail call i64 @llvm.smax.i64(i64 %.6.i316.i295, i64 0)
  %.9.i318.i297 = add i64 %.47.i289.i294, -1
  %.10.i319.i298 = add i64 %.9.i318.i297, %.8.i317.i296
  %.11.i320.i299 = udiv i64 %.10.i319.i298, %.47.i289.i294
  %.8.i201.i315 = sub nsw i64 %.538.i, %.88.i.i286.i291
  %.10.i202.i316 = tail call i64 @llvm.smax.i64(i64 %.8.i201.i315, i64 0)
  %.12.i204.i318 = add i64 %.9.i318.i297, %.10.i202.i316
  %.13.i205.i319 = udiv i64 %.12.i204.i318, %.47.i289.i294
  %.15.i206.i320 = tail call i64 @llvm.smin.i64(i64 %.663.i, i64 %.13.i205.i319)
  %.375.i323 = sub i64 %.15.i206.i320, %.11.i320.i299
  %spec.select473 = tail call i64 @llvm.smax.i64(i64 %.375.i323, i64 0)
  %.419.i329513.not = icmp slt i64 %.375.i323, 1
  %.777.i426 = sub i64 %.15.i.i271, %.11.i.i250
  %spec.select475 = tail call i64 @llvm.smax.i64(i64 %.777.i426, i64 0)
  %.820.i432503.not = icmp slt i64 %.777.i426, 1
  br label %B350.if.i282

B348.i278.loopexit:                               ; preds = %B446.i326.loopexit, %B350.if.i282
  %total.4.1.i327.lcssa = phi float [ %total.5.0.i279521, %B350.if.i282 ], [ %total.3.2.i375.lcssa, %B446.i326.loopexit ]
  %exitcond562.not = icmp eq i64 %.364.i, %.299.i285
  br i1 %exitcond562.not, label %f32_conv_generic_element.body.exit449, label %B350.if.i282

B446.i326.loopexit:                               ; preds = %B544.i374.loopexit, %B448.if.i330
  %total.3.2.i375.lcssa = phi float [ %total.4.1.i327516, %B448.if.i330 ], [ %total.2.3.i430.lcssa, %B544.i374.loopexit ]
  %.419.i329 = icmp sgt i64 %.365.i217.0514, 1
  br i1 %.419.i329, label %B448.if.i330, label %B348.i278.loopexit

B544.i374.loopexit:                               ; preds = %B818.if.i433, %B544.if.i378
  %total.2.3.i430.lcssa = phi float [ %total.3.2.i375511, %B544.if.i378 ], [ %.912.i448, %B818.if.i433 ]
  %.551.i377 = icmp sgt i64 %.498.i219.0509, 1
  br i1 %.551.i377, label %B544.if.i378, label %B446.i326.loopexit

B350.if.i282:                                     ; preds = %B350.if.i282.lr.ph, %B348.i278.loopexit
  %total.5.0.i279521 = phi float [ %start.2.1.i, %B350.if.i282.lr.ph ], [ %total.4.1.i327.lcssa, %B348.i278.loopexit ]
  %.227.i214.0520 = phi i64 [ 0, %B350.if.i282.lr.ph ], [ %.299.i285, %B348.i278.loopexit ]
  %.299.i285 = add nuw nsw i64 %.227.i214.0520, 1
  br i1 %.419.i329513.not, label %B348.i278.loopexit, label %B448.if.i330.lr.ph

B448.if.i330.lr.ph:                               ; preds = %B350.if.i282
  %.46.i.i294.i335 = load i64, ptr %.45.i.i115, align 8, !noalias !37
  %.47.i.i295.i336 = mul nsw i64 %.46.i.i294.i335, %.1228.i.recomposed
  %.87.i.i297.i338 = load i64, ptr %.86.i.i118, align 8, !noalias !37
  %.88.i.i298.i339 = sub nsw i64 %.47.i.i295.i336, %.87.i.i297.i338
  %.47.i301.i342 = load i64, ptr %.46.i122, align 8, !noalias !42
  %.6.i321.i343 = sub i64 0, %.88.i.i298.i339
  %.8.i322.i344 = tail call i64 @llvm.smax.i64(i64 %.6.i321.i343, i64 0)
  %.9.i323.i345 = add i64 %.47.i301.i342, -1
  %.10.i324.i346 = add i64 %.9.i323.i345, %.8.i322.i344
  %.11.i325.i347 = udiv i64 %.10.i324.i346, %.47.i301.i342
  %.8.i207.i363 = sub nsw i64 %.578.i, %.88.i.i298.i339
  %.10.i208.i364 = tail call i64 @llvm.smax.i64(i64 %.8.i207.i363, i64 0)
  %.12.i210.i366 = add i64 %.9.i323.i345, %.10.i208.i364
  %.13.i211.i367 = udiv i64 %.12.i210.i366, %.47.i301.i342
  %.15.i212.i368 = tail call i64 @llvm.smin.i64(i64 %.705.i, i64 %.13.i211.i367)
  %.508.i371 = sub i64 %.15.i212.i368, %.11.i325.i347
  %spec.select474 = tail call i64 @llvm.smax.i64(i64 %.508.i371, i64 0)
  %.551.i377508.not = icmp slt i64 %.508.i371, 1
  %.597.i382 = mul nsw i64 %.227.i214.0520, %.620.i
  %.650.i417 = mul nsw i64 %.227.i214.0520, %.663.i
  %.603.i413 = add i64 %.597.i382, %.88.i.i235
  br label %B448.if.i330

B448.if.i330:                                     ; preds = %B448.if.i330.lr.ph, %B446.i326.loopexit
  %total.4.1.i327516 = phi float [ %total.5.0.i279521, %B448.if.i330.lr.ph ], [ %total.3.2.i375.lcssa, %B446.i326.loopexit ]
  %.362.i216.0515 = phi i64 [ %.11.i320.i299, %B448.if.i330.lr.ph ], [ %.432.i333, %B446.i326.loopexit ]
  %.365.i217.0514 = phi i64 [ %spec.select473, %B448.if.i330.lr.ph ], [ %.428.i332, %B446.i326.loopexit ]
  %.428.i332 = add nsw i64 %.365.i217.0514, -1
  %.432.i333 = add i64 %.362.i216.0515, 1
  br i1 %.551.i377508.not, label %B446.i326.loopexit, label %B544.if.i378.lr.ph

B544.if.i378.lr.ph:                               ; preds = %B448.if.i330
  %.49.i.i392 = mul nsw i64 %.362.i216.0515, %.47.i289.i294
  %.50.i.i393 = add nsw i64 %.49.i.i392, %.88.i.i286.i291
  %.132.i.i407 = mul nsw i64 %.50.i.i393, %.578.i
  %.92.i.i404 = add i64 %.88.i.i298.i339, %.132.i.i407
  %.652.i418 = add nsw i64 %.362.i216.0515, %.650.i417
  %.693.i421 = mul nsw i64 %.652.i418, %.705.i
  br label %B544.if.i378

B544.if.i378:                                     ; preds = %B544.if.i378.lr.ph, %B544.i374.loopexit
  %total.3.2.i375511 = phi float [ %total.4.1.i327516, %B544.if.i378.lr.ph ], [ %total.2.3.i430.lcssa, %B544.i374.loopexit ]
  %.495.i218.0510 = phi i64 [ %.11.i325.i347, %B544.if.i378.lr.ph ], [ %.564.i381, %B544.i374.loopexit ]
  %.498.i219.0509 = phi i64 [ %spec.select474, %B544.if.i378.lr.ph ], [ %.560.i380, %B544.i374.loopexit ]
  %.560.i380 = add nsw i64 %.498.i219.0509, -1
  %.564.i381 = add i64 %.495.i218.0510, 1
  %.694.i422 = add nsw i64 %.495.i218.0510, %.693.i421
  %.735.i425 = mul nsw i64 %.694.i422, %.984.i
  br i1 %.820.i432503.not, label %B544.i374.loopexit, label %B818.if.i433.lr.ph

B818.if.i433.lr.ph:                               ; preds = %B544.if.i378
  %.91.i.i403 = mul nsw i64 %.47.i301.i342, %.495.i218.0510
  %.133.i.i408 = add i64 %.92.i.i404, %.91.i.i403
  %.173.i.i411 = mul nsw i64 %.133.i.i408, %.619.i
  %.605.i414 = add i64 %.603.i413, %.173.i.i411
  br label %B818.if.i433

B818.if.i433:                                     ; preds = %B818.if.i433.lr.ph, %B818.if.i433
  %total.2.3.i430506 = phi float [ %total.3.2.i375511, %B818.if.i433.lr.ph ], [ %.912.i448, %B818.if.i433 ]
  %.764.i220.0505 = phi i64 [ %.11.i.i250, %B818.if.i433.lr.ph ], [ %.833.i436, %B818.if.i433 ]
  %.767.i221.0504 = phi i64 [ %spec.select475, %B818.if.i433.lr.ph ], [ %.829.i435, %B818.if.i433 ]
  %.829.i435 = add nsw i64 %.767.i221.0504, -1
  %.833.i436 = add i64 %.764.i220.0505, 1
  %.898.i439 = mul nsw i64 %.47.i277.i245, %.764.i220.0505
  %.900.i440 = add nsw i64 %.605.i414, %.898.i439
  %.901.i441 = shl nsw i64 %.900.i440, 2
  %.903.i442 = getelementptr i8, ptr %.938.i, i64 %.901.i441
  %.904.i443 = load float, ptr %.903.i442, align 4, !noalias !43
  %.906.i444 = add nsw i64 %.764.i220.0505, %.735.i425
  %.907.i445 = shl nsw i64 %.906.i444, 2
  %.909.i446 = getelementptr i8, ptr %.988.i, i64 %.907.i445
  %.910.i447 = load float, ptr %.909.i446, align 4, !noalias !43
  %.912.i448 = tail call float @llvm.fmuladd.f32(float %.904.i443, float %.910.i447, float %total.2.3.i430506)
  %.820.i432 = icmp sgt i64 %.767.i221.0504, 1
  br i1 %.820.i432, label %B818.if.i433, label %B544.i374.loopexit

f32_conv_generic_element.body.exit449:            ; preds = %B348.i278.loopexit, %B686.if.i
  %total.5.0.i279.lcssa = phi float [ %start.2.1.i, %B686.if.i ], [ %total.4.1.i327.lcssa, %B348.i278.loopexit ]
  %.581.i = getelementptr i8, ptr %.1225.i, i64 %.572.i
  store float %total.5.0.i279.lcssa, ptr %.581.i, align 4, !noalias !3
  %exitcond563.not = icmp eq i64 %.192.i, %.547.i
  br i1 %exitcond563.not, label %B780.i, label %B686.if.i

B812.if.i:                                        ; preds = %B812.if.i.lr.ph, %f32_conv_generic_element.body.exit
  %.621.i.0548 = phi i64 [ %.631.i, %B812.if.i.lr.ph ], [ %.683.i, %f32_conv_generic_element.body.exit ]
  %.618.i1.0547 = phi i64 [ %.309.i630, %B812.if.i.lr.ph ], [ %.687.i, %f32_conv_generic_element.body.exit ]
  %.683.i = add nsw i64 %.621.i.0548, -1
  %.687.i = add i64 %.618.i1.0547, 1
  %.712.i = shl nsw i64 %.618.i1.0547, 2
  %.47.i230.i = mul nsw i64 %.286.i, %.618.i1.0547
  %.88.i.i153 = sub nsw i64 %.47.i230.i, %.189.i
  %.6.i312.i = sub i64 0, %.88.i.i153
  %.8.i313.i = tail call i64 @llvm.smax.i64(i64 %.6.i312.i, i64 0)
  %.10.i315.i = add i64 %.9.i314.i, %.8.i313.i
  %.11.i.i = udiv i64 %.10.i315.i, %.47.i277.i
  br i1 %.278.i495.not, label %f32_conv_generic_element.body.exit, label %B350.if.i.lr.ph

B350.if.i.lr.ph:                                  ; preds = %B812.if.i
  %.8.i.i = sub nsw i64 %.619.i, %.88.i.i153
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.9.i314.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.47.i277.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.984.i, i64 %.13.i.i)
  %.46.i.i282.i = load i64, ptr %.45.i.i103, align 8, !noalias !44
  %.47.i.i283.i = mul nsw i64 %.46.i.i282.i, %.1216.i
  %.87.i.i285.i = load i64, ptr %.86.i.i106, align 8, !noalias !44
  %.88.i.i286.i = sub nsw i64 %.47.i.i283.i, %.87.i.i285.i
  %.47.i289.i = load i64, ptr %.46.i110, align 8, !noalias !49
  %.6.i316.i = sub i64 0, %.88.i.i286.i
  %.8.i317.i = tail call i64 @llvm.smax.i64(i64 %.6.i316.i, i64 0)
  %.9.i318.i = add i64 %.47.i289.i, -1
  %.10.i319.i = add i64 %.9.i318.i, %.8.i317.i
  %.11.i320.i = udiv i64 %.10.i319.i, %.47.i289.i
  %.8.i201.i = sub nsw i64 %.538.i, %.88.i.i286.i
  %.10.i202.i = tail call i64 @llvm.smax.i64(i64 %.8.i201.i, i64 0)
  %.12.i204.i = add i64 %.9.i318.i, %.10.i202.i
  %.13.i205.i = udiv i64 %.12.i204.i, %.47.i289.i
  %.15.i206.i = tail call i64 @llvm.smin.i64(i64 %.663.i, i64 %.13.i205.i)
  %.375.i = sub i64 %.15.i206.i, %.11.i320.i
  %spec.select477 = tail call i64 @llvm.smax.i64(i64 %.375.i, i64 0)
  %.419.i536.not = icmp slt i64 %.375.i, 1
  %.777.i = sub i64 %.15.i.i, %.11.i.i
  %spec.select479 = tail call i64 @llvm.smax.i64(i64 %.777.i, i64 0)
  %.820.i526.not = icmp slt i64 %.777.i, 1
  br label %B350.if.i

B348.i.loopexit:                                  ; preds = %B446.i.loopexit, %B350.if.i
  %total.4.1.i163.lcssa = phi float [ %total.5.0.i160544, %B350.if.i ], [ %total.3.2.i165.lcssa, %B446.i.loopexit ]
  %exitcond564.not = icmp eq i64 %.364.i, %.299.i
  br i1 %exitcond564.not, label %f32_conv_generic_element.body.exit, label %B350.if.i

B446.i.loopexit:                                  ; preds = %B544.i.loopexit, %B448.if.i
  %total.3.2.i165.lcssa = phi float [ %total.4.1.i163539, %B448.if.i ], [ %total.2.3.i169.lcssa, %B544.i.loopexit ]
  %.419.i = icmp sgt i64 %.365.i.0537, 1
  br i1 %.419.i, label %B448.if.i, label %B348.i.loopexit

B544.i.loopexit:                                  ; preds = %B818.if.i, %B544.if.i
  %total.2.3.i169.lcssa = phi float [ %total.3.2.i165534, %B544.if.i ], [ %.912.i, %B818.if.i ]
  %.551.i = icmp sgt i64 %.498.i.0532, 1
  br i1 %.551.i, label %B544.if.i, label %B446.i.loopexit

B350.if.i:                                        ; preds = %B350.if.i.lr.ph, %B348.i.loopexit
  %total.5.0.i160544 = phi float [ %start.2.1.i, %B350.if.i.lr.ph ], [ %total.4.1.i163.lcssa, %B348.i.loopexit ]
  %.227.i.0543 = phi i64 [ 0, %B350.if.i.lr.ph ], [ %.299.i, %B348.i.loopexit ]
  %.299.i = add nuw nsw i64 %.227.i.0543, 1
  br i1 %.419.i536.not, label %B348.i.loopexit, label %B448.if.i.lr.ph

B448.if.i.lr.ph:                                  ; preds = %B350.if.i
  %.46.i.i294.i = load i64, ptr %.45.i.i115, align 8, !noalias !50
  %.47.i.i295.i = mul nsw i64 %.46.i.i294.i, %.1228.i.recomposed
  %.87.i.i297.i = load i64, ptr %.86.i.i118, align 8, !noalias !50
  %.88.i.i298.i = sub nsw i64 %.47.i.i295.i, %.87.i.i297.i
  %.47.i301.i = load i64, ptr %.46.i122, align 8, !noalias !55
  %.6.i321.i = sub i64 0, %.88.i.i298.i
  %.8.i322.i = tail call i64 @llvm.smax.i64(i64 %.6.i321.i, i64 0)
  %.9.i323.i = add i64 %.47.i301.i, -1
  %.10.i324.i = add i64 %.9.i323.i, %.8.i322.i
  %.11.i325.i = udiv i64 %.10.i324.i, %.47.i301.i
  %.8.i207.i = sub nsw i64 %.578.i, %.88.i.i298.i
  %.10.i208.i = tail call i64 @llvm.smax.i64(i64 %.8.i207.i, i64 0)
  %.12.i210.i = add i64 %.9.i323.i, %.10.i208.i
  %.13.i211.i = udiv i64 %.12.i210.i, %.47.i301.i
  %.15.i212.i = tail call i64 @llvm.smin.i64(i64 %.705.i, i64 %.13.i211.i)
  %.508.i = sub i64 %.15.i212.i, %.11.i325.i
  %spec.select478 = tail call i64 @llvm.smax.i64(i64 %.508.i, i64 0)
  %.551.i531.not = icmp slt i64 %.508.i, 1
  %.597.i = mul nsw i64 %.227.i.0543, %.620.i
  %.650.i = mul nsw i64 %.227.i.0543, %.663.i
  %.603.i = add i64 %.597.i, %.88.i.i153
  br label %B448.if.i

B448.if.i:                                        ; preds = %B448.if.i.lr.ph, %B446.i.loopexit
  %total.4.1.i163539 = phi float [ %total.5.0.i160544, %B448.if.i.lr.ph ], [ %total.3.2.i165.lcssa, %B446.i.loopexit ]
  %.362.i.0538 = phi i64 [ %.11.i320.i, %B448.if.i.lr.ph ], [ %.432.i, %B446.i.loopexit ]
  %.365.i.0537 = phi i64 [ %spec.select477, %B448.if.i.lr.ph ], [ %.428.i, %B446.i.loopexit ]
  %.428.i = add nsw i64 %.365.i.0537, -1
  %.432.i = add i64 %.362.i.0538, 1
  br i1 %.551.i531.not, label %B446.i.loopexit, label %B544.if.i.lr.ph

B544.if.i.lr.ph:                                  ; preds = %B448.if.i
  %.49.i.i = mul nsw i64 %.362.i.0538, %.47.i289.i
  %.50.i.i = add nsw i64 %.49.i.i, %.88.i.i286.i
  %.132.i.i = mul nsw i64 %.50.i.i, %.578.i
  %.92.i.i = add i64 %.88.i.i298.i, %.132.i.i
  %.652.i = add nsw i64 %.362.i.0538, %.650.i
  %.693.i = mul nsw i64 %.652.i, %.705.i
  br label %B544.if.i

B544.if.i:                                        ; preds = %B544.if.i.lr.ph, %B544.i.loopexit
  %total.3.2.i165534 = phi float [ %total.4.1.i163539, %B544.if.i.lr.ph ], [ %total.2.3.i169.lcssa, %B544.i.loopexit ]
  %.495.i148.0533 = phi i64 [ %.11.i325.i, %B544.if.i.lr.ph ], [ %.564.i, %B544.i.loopexit ]
  %.498.i.0532 = phi i64 [ %spec.select478, %B544.if.i.lr.ph ], [ %.560.i, %B544.i.loopexit ]
  %.560.i = add nsw i64 %.498.i.0532, -1
  %.564.i = add i64 %.495.i148.0533, 1
  %.694.i = add nsw i64 %.495.i148.0533, %.693.i
  %.735.i = mul nsw i64 %.694.i, %.984.i
  br i1 %.820.i526.not, label %B544.i.loopexit, label %B818.if.i.lr.ph

B818.if.i.lr.ph:                                  ; preds = %B544.if.i
  %.91.i.i = mul nsw i64 %.47.i301.i, %.495.i148.0533
  %.133.i.i = add i64 %.92.i.i, %.91.i.i
  %.173.i.i = mul nsw i64 %.133.i.i, %.619.i
  %.605.i = add i64 %.603.i, %.173.i.i
  br label %B818.if.i

B818.if.i:                                        ; preds = %B818.if.i.lr.ph, %B818.if.i
  %total.2.3.i169529 = phi float [ %total.3.2.i165534, %B818.if.i.lr.ph ], [ %.912.i, %B818.if.i ]
  %.764.i.0528 = phi i64 [ %.11.i.i, %B818.if.i.lr.ph ], [ %.833.i, %B818.if.i ]
  %.767.i.0527 = phi i64 [ %spec.select479, %B818.if.i.lr.ph ], [ %.829.i, %B818.if.i ]
  %.829.i = add nsw i64 %.767.i.0527, -1
  %.833.i = add i64 %.764.i.0528, 1
  %.898.i = mul nsw i64 %.47.i277.i, %.764.i.0528
  %.900.i = add nsw i64 %.605.i, %.898.i
  %.901.i = shl nsw i64 %.900.i, 2
  %.903.i = getelementptr i8, ptr %.938.i, i64 %.901.i
  %.904.i = load float, ptr %.903.i, align 4, !noalias !56
  %.906.i = add nsw i64 %.764.i.0528, %.735.i
  %.907.i = shl nsw i64 %.906.i, 2
  %.909.i = getelementptr i8, ptr %.988.i, i64 %.907.i
  %.910.i = load float, ptr %.909.i, align 4, !noalias !56
  %.912.i = tail call float @llvm.fmuladd.f32(float %.904.i, float %.910.i, float %total.2.3.i169529)
  %.820.i = icmp sgt i64 %.767.i.0527, 1
  br i1 %.820.i, label %B818.if.i, label %B544.i.loopexit

f32_conv_generic_element.body.exit:               ; preds = %B348.i.loopexit, %B812.if.i
  %total.5.0.i160.lcssa = phi float [ %start.2.1.i, %B812.if.i ], [ %total.4.1.i163.lcssa, %B348.i.loopexit ]
  %.721.i = getelementptr i8, ptr %.1225.i, i64 %.712.i
  store float %total.5.0.i160.lcssa, ptr %.721.i, align 4, !noalias !3
  %.674.i = icmp sgt i64 %.621.i.0548, 1
  br i1 %.674.i, label %B812.if.i, label %f32_conv_generic_row.body.exit

f32_conv_generic_row.body.exit:                   ; preds = %f32_conv_generic_element.body.exit, %B780.i
  %.1280.i = load i64, ptr %.1279.i, align 8, !noalias !0
  %.1281.i = select i1 %.1275.i, i64 0, i64 %.1280.i
  %.1407.i = mul nsw i64 %.1406.i, %.1120.i.0550
  %.1410.i = getelementptr i8, ptr %1, i64 %.1407.i
  %.1536.i = mul nsw i64 %.1535.i, %.1120.i.0550
  %.1539.i = getelementptr i8, ptr %3, i64 %.1536.i
  %.1541.i = inttoptr i64 %.1281.i to ptr
  tail call void %.1541.i(ptr %.1225.i, ptr %.1225.i, ptr %.1410.i, ptr %.1539.i, ptr %.1225.i, ptr %.1225.i, ptr %.1225.i, i64 %.450.i) #0, !noalias !0
  %exitcond565.not = icmp eq i64 %.495.i, %.1190.i
  br i1 %exitcond565.not, label %B844.i.loopexit, label %B1430.if.i

f32_conv_generic.body.exit:                       ; preds = %B844.i.loopexit, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_conv_generic.body: %retptr"}
!2 = distinct !{!2, !"f32_conv_generic.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_conv_generic_row.body: %retptr"}
!5 = distinct !{!5, !"f32_conv_generic_row.body"}
!6 = !{!7, !9, !4, !1}
!7 = distinct !{!7, !8, !"f32_conv_generic_first.body: %retptr"}
!8 = distinct !{!8, !"f32_conv_generic_first.body"}
!9 = distinct !{!9, !10, !"f32_conv_generic_element.body: %retptr"}
!10 = distinct !{!10, !"f32_conv_generic_element.body"}
!11 = !{!12, !14, !4, !1}
!12 = distinct !{!12, !13, !"f32_conv_generic_first.body: %retptr"}
!13 = distinct !{!13, !"f32_conv_generic_first.body"}
!14 = distinct !{!14, !15, !"f32_conv_generic_element.body: %retptr"}
!15 = distinct !{!15, !"f32_conv_generic_element.body"}
!16 = !{!17, !19, !21, !4, !1}
!17 = distinct !{!17, !18, !"f32_conv_generic_above.body: %retptr"}
!18 = distinct !{!18, !"f32_conv_generic_above.body"}
!19 = distinct !{!19, !20, !"f32_conv_generic_first.body: %retptr"}
!20 = distinct !{!20, !"f32_conv_generic_first.body"}
!21 = distinct !{!21, !22, !"f32_conv_generic_vector.body: %retptr"}
!22 = distinct !{!22, !"f32_conv_generic_vector.body"}
!23 = !{!19, !21, !4, !1}
!24 = !{!25, !27, !21, !4, !1}
!25 = distinct !{!25, !26, !"f32_conv_generic_above.body: %retptr"}
!26 = distinct !{!26, !"f32_conv_generic_above.body"}
!27 = distinct !{!27, !28, !"f32_conv_generic_first.body: %retptr"}
!28 = distinct !{!28, !"f32_conv_generic_first.body"}
!29 = !{!27, !21, !4, !1}
!30 = !{!21, !4, !1}
!31 = !{!32, !34, !9, !4, !1}
!32 = distinct !{!32, !33, !"f32_conv_generic_above.body: %retptr"}
!33 = distinct !{!33, !"f32_conv_generic_above.body"}
!34 = distinct !{!34, !35, !"f32_conv_generic_first.body: %retptr"}
!35 = distinct !{!35, !"f32_conv_generic_first.body"}
!36 = !{!34, !9, !4, !1}
!37 = !{!38, !40, !9, !4, !1}
!38 = distinct !{!38, !39, !"f32_conv_generic_above.body: %retptr"}
!39 = distinct !{!39, !"f32_conv_generic_above.body"}
!40 = distinct !{!40, !41, !"f32_conv_generic_first.body: %retptr"}
!41 = distinct !{!41, !"f32_conv_generic_first.body"}
!42 = !{!40, !9, !4, !1}
!43 = !{!9, !4, !1}
!44 = !{!45, !47, !14, !4, !1}
!45 = distinct !{!45, !46, !"f32_conv_generic_above.body: %retptr"}
!46 = distinct !{!46, !"f32_conv_generic_above.body"}
!47 = distinct !{!47, !48, !"f32_conv_generic_first.body: %retptr"}
!48 = distinct !{!48, !"f32_conv_generic_first.body"}
!49 = !{!47, !14, !4, !1}
!50 = !{!51, !53, !14, !4, !1}
!51 = distinct !{!51, !52, !"f32_conv_generic_above.body: %retptr"}
!52 = distinct !{!52, !"f32_conv_generic_above.body"}
!53 = distinct !{!53, !54, !"f32_conv_generic_first.body: %retptr"}
!54 = distinct !{!54, !"f32_conv_generic_first.body"}
!55 = !{!53, !14, !4, !1}
!56 = !{!14, !4, !1}

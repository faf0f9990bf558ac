; LLVM 22.1.0, sources c5ebe8ab0be0bd8949f9afcda2f98ea7729f9e5eb7d35f065e2a855162c2dd85
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_conv_direct(ptr noalias readonly %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.68.i = getelementptr i8, ptr %.1, i64 112
  %.69.i = load i64, ptr %.68.i, align 8, !noalias !0
  %.125.i = getelementptr i8, ptr %.1, i64 120
  %.126.i = load i64, ptr %.125.i, align 8, !noalias !0
  %.182.i = getelementptr i8, ptr %.1, i64 96
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !0
  %.188.not.i = icmp eq i64 %.183.i, 0
  br i1 %.188.not.i, label %B222.i, label %B164.i

B164.i:                                           ; preds = %.6
  %.242.i = getelementptr i8, ptr %.1, i64 104
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !0
  %.245.i = mul nsw i64 %.243.i, %.69.i
  br label %B272.i

B222.i:                                           ; preds = %.6
  %.302.i = getelementptr i8, ptr %.1, i64 328
  %.303.i = load i64, ptr %.302.i, align 8, !noalias !0
  br label %B272.i

B272.i:                                           ; preds = %B222.i, %B164.i
  %"$phi272.0.2.0.i" = phi i64 [ %.245.i, %B164.i ], [ %.303.i, %B222.i ]
  %.355.i = sub i64 %.4, %.3
  %.400.i131.not = icmp slt i64 %.355.i, 1
  br i1 %.400.i131.not, label %f32_conv_direct.body.exit, label %B306.if.i.lr.ph

B306.if.i.lr.ph:                                  ; preds = %B272.i
  %.59.i45 = getelementptr i8, ptr %.1, i64 336
  %.60.i46 = load i64, ptr %.59.i45, align 8, !noalias !3
  %.114.i48 = load i64, ptr %.1, align 8, !noalias !3
  %.115.i49 = lshr i64 %.114.i48, 48
  %.117.i = load ptr, ptr %.2, align 8, !noalias !3
  %.118.i = and i64 %.114.i48, 281474976710655
  %.119.i = getelementptr i64, ptr %.117.i, i64 %.115.i49
  %.176.i = getelementptr i8, ptr %.1, i64 216
  %.177.i = load i64, ptr %.176.i, align 8, !noalias !3
  %.230.i50 = getelementptr i8, ptr %.1, i64 344
  %.231.i51 = load i64, ptr %.230.i50, align 8, !noalias !3
  %.284.i52 = getelementptr i8, ptr %.1, i64 248
  %.285.i = load i64, ptr %.284.i52, align 8, !noalias !3
  %factor.op.mul = mul i64 %.231.i51, %.285.i
  %.339.i = getelementptr i8, ptr %.1, i64 256
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !3
  %.58.i = getelementptr i8, ptr %.1, i64 320
  %.59.i58 = load i64, ptr %.58.i, align 8, !noalias !8
  %.113.i = getelementptr i8, ptr %.1, i64 288
  %.114.i60 = load i64, ptr %.113.i, align 8, !noalias !8
  %.171.i = getelementptr i8, ptr %.1, i64 16
  %.172.i = load i64, ptr %.171.i, align 8, !noalias !8
  %.173.i = lshr i64 %.172.i, 48
  %.176.i64 = and i64 %.172.i, 281474976710655
  %.177.i65 = getelementptr i64, ptr %.117.i, i64 %.173.i
  %.87.i = getelementptr i8, ptr %.1, i64 32
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !11
  %.89.i = lshr i64 %.88.i, 48
  %.92.i = and i64 %.88.i, 281474976710655
  %.93.i = getelementptr i64, ptr %.117.i, i64 %.89.i
  %.151.i = getelementptr i8, ptr %.1, i64 352
  %.152.i = load i64, ptr %.151.i, align 8, !noalias !11
  %.114.i = getelementptr i8, ptr %.1, i64 264
  %.115.i = load i64, ptr %.114.i, align 8, !noalias !12
  %.168.i = getelementptr i8, ptr %.1, i64 280
  %.169.i = load i64, ptr %.168.i, align 8, !noalias !12
  %.223.i36 = getelementptr i8, ptr %.1, i64 48
  %.224.i37 = load i64, ptr %.223.i36, align 8, !noalias !12
  %.225.i38 = lshr i64 %.224.i37, 48
  %.228.i = and i64 %.224.i37, 281474976710655
  %.229.i = getelementptr i64, ptr %.117.i, i64 %.225.i38
  %.219.i = getelementptr i8, ptr %.1, i64 64
  %.220.i = load i64, ptr %.219.i, align 8, !noalias !11
  %.221.i = lshr i64 %.220.i, 48
  %.224.i = and i64 %.220.i, 281474976710655
  %.225.i = getelementptr i64, ptr %.117.i, i64 %.221.i
  %.9.i106 = getelementptr i8, ptr %.1, i64 360
  %.10.i107 = load i64, ptr %.9.i106, align 8, !noalias !15
  %.13.i109 = getelementptr i8, ptr %.1, i64 368
  %.14.i = load i64, ptr %.13.i109, align 8, !noalias !15
  %.341.i = getelementptr i8, ptr %.1, i64 80
  %.342.i1 = load i64, ptr %.341.i, align 8, !noalias !11
  %.343.i = lshr i64 %.342.i1, 48
  %.346.i = and i64 %.342.i1, 281474976710655
  %.347.i = getelementptr i64, ptr %.117.i, i64 %.343.i
  %.9.i111 = getelementptr i8, ptr %.1, i64 392
  %.10.i112 = load i64, ptr %.9.i111, align 8, !noalias !18
  %.13.i114 = getelementptr i8, ptr %.1, i64 400
  %.14.i115 = load i64, ptr %.13.i114, align 8, !noalias !18
  %.462.i = getelementptr i8, ptr %.1, i64 168
  %.463.i = load i64, ptr %.462.i, align 8, !noalias !11
  %.519.i = getelementptr i8, ptr %.1, i64 200
  %.520.i = load i64, ptr %.519.i, align 8, !noalias !11
  %.576.i = getelementptr i8, ptr %.1, i64 424
  %.577.i = load i64, ptr %.576.i, align 8, !noalias !11
  %invariant.op = add i64 %.577.i, -1
  %.765.i = getelementptr i8, ptr %.1, i64 128
  %.878.i = getelementptr i8, ptr %.1, i64 160
  %.933.i = getelementptr i8, ptr %.1, i64 176
  %.988.i = getelementptr i8, ptr %.1, i64 192
  %.1043.i = getelementptr i8, ptr %.1, i64 208
  %.9.i24 = add i64 %.463.i, -1
  %.9.i28 = add i64 %.520.i, -1
  %.1105.i = getelementptr i8, ptr %.1, i64 152
  %.1159.i = getelementptr i8, ptr %.1, i64 136
  %.1215.i = getelementptr i8, ptr %.1, i64 184
  %.1269.i = getelementptr i8, ptr %.1, i64 144
  %.1334.i = getelementptr i8, ptr %.1, i64 224
  %.1389.i = getelementptr i8, ptr %.1, i64 304
  %.1444.i = getelementptr i8, ptr %.1, i64 312
  %.1505.i = getelementptr i8, ptr %.1, i64 232
  %.1565.i = getelementptr i8, ptr %.1, i64 272
  %.1623.i = getelementptr i8, ptr %.1, i64 376
  %.1681.i = getelementptr i8, ptr %.1, i64 408
  %.93.i72 = getelementptr i8, ptr %.1, i64 328
  %.220.i75 = getelementptr i8, ptr %.1, i64 432
  %.379.i = getelementptr i8, ptr %.2, i64 8
  %.67.i = getelementptr i8, ptr %.1, i64 240
  %.125.i87 = getelementptr i8, ptr %.1, i64 384
  %.180.i = getelementptr i8, ptr %.1, i64 416
  %.555.i = getelementptr i8, ptr %.1, i64 296
  br label %B306.if.i

B306.i.loopexit:                                  ; preds = %B718.i.loopexit, %B306.if.i
  %.400.i = icmp sgt i64 %.345.i.0133, 1
  br i1 %.400.i, label %B306.if.i, label %f32_conv_direct.body.exit

B306.if.i:                                        ; preds = %B306.if.i.lr.ph, %B306.i.loopexit
  %.345.i.0133 = phi i64 [ %.355.i, %B306.if.i.lr.ph ], [ %.409.i, %B306.i.loopexit ]
  %.342.i.0132 = phi i64 [ %.3, %B306.if.i.lr.ph ], [ %.413.i, %B306.i.loopexit ]
  %.409.i = add nsw i64 %.345.i.0133, -1
  %.413.i = add i64 %.342.i.0132, 1
  %.439.i = udiv i64 %.342.i.0132, %"$phi272.0.2.0.i"
  %.445.i = mul nsw i64 %.439.i, %"$phi272.0.2.0.i"
  %.446.i.recomposed = urem i64 %.342.i.0132, %"$phi272.0.2.0.i"
  %.446..439.i = select i1 %.188.not.i, i64 %.446.i.recomposed, i64 %.439.i
  %"$phi380.1.2.1.i" = select i1 %.188.not.i, i64 %.439.i, i64 %.446.i.recomposed
  %.492.i = udiv i64 %"$phi380.1.2.1.i", %.69.i
  %.494.i = mul nsw i64 %.492.i, %.69.i
  %.495.i.recomposed = urem i64 %"$phi380.1.2.1.i", %.69.i
  %.497.i = mul nsw i64 %.495.i.recomposed, %.126.i
  %.499.i = udiv i64 %.497.i, %.69.i
  %.500.i = add nsw i64 %.495.i.recomposed, 1
  %.502.i = mul nsw i64 %.500.i, %.126.i
  %.504.i = udiv i64 %.502.i, %.69.i
  %.61.i47 = udiv i64 %.446..439.i, %.60.i46
  %.120.i = load ptr, ptr %.119.i, align 8, !noalias !3
  %.121.i = getelementptr i8, ptr %.120.i, i64 %.118.i
  %.178.i = mul nsw i64 %.177.i, %.492.i
  %.232.i.reass = mul i64 %factor.op.mul, %.61.i47
  %0 = getelementptr i8, ptr %.121.i, i64 %.178.i
  %1 = getelementptr i8, ptr %0, i64 %.232.i.reass
  %.342.i53 = getelementptr i8, ptr %1, i64 %.340.i
  %.60.i59 = mul nsw i64 %.59.i58, %.446..439.i
  %.611.i = lshr i64 %.60.i59, 5
  %.115.i61 = mul nsw i64 %.611.i, %.114.i60
  %.117.i62 = shl i64 %.60.i59, 2
  %.118.i63 = and i64 %.117.i62, 124
  %.178.i66 = load ptr, ptr %.177.i65, align 8, !noalias !8
  %.179.i = getelementptr i8, ptr %.178.i66, i64 %.176.i64
  %2 = getelementptr i8, ptr %.179.i, i64 %.115.i61
  %.183.i67 = getelementptr i8, ptr %2, i64 %.118.i63
  %.94.i = load ptr, ptr %.93.i, align 8, !noalias !11
  %.95.i = getelementptr i8, ptr %.94.i, i64 %.92.i
  %.154.i = mul nsw i64 %.152.i, %.446..439.i
  %.155.i = getelementptr i8, ptr %.95.i, i64 %.154.i
  %.621.i = lshr i64 %.60.i59, 4
  %.116.i = mul nsw i64 %.115.i, %.492.i
  %.170.i = mul nsw i64 %.169.i, %.621.i
  %.230.i = load ptr, ptr %.229.i, align 8, !noalias !12
  %.231.i = getelementptr i8, ptr %.230.i, i64 %.228.i
  %3 = getelementptr i8, ptr %.231.i, i64 %.116.i
  %.235.i = getelementptr i8, ptr %3, i64 %.170.i
  %.226.i = load ptr, ptr %.225.i, align 8, !noalias !11
  %.227.i = getelementptr i8, ptr %.226.i, i64 %.224.i
  %.11.i108 = mul nsw i64 %.10.i107, %.492.i
  %.15.i110 = mul nsw i64 %.14.i, %.446..439.i
  %4 = getelementptr i8, ptr %.227.i, i64 %.11.i108
  %.17.i = getelementptr i8, ptr %4, i64 %.15.i110
  %.348.i = load ptr, ptr %.347.i, align 8, !noalias !11
  %.349.i = getelementptr i8, ptr %.348.i, i64 %.346.i
  %.11.i113 = mul nsw i64 %.10.i112, %.492.i
  %.15.i116 = mul nsw i64 %.14.i115, %.446..439.i
  %5 = getelementptr i8, ptr %.349.i, i64 %.11.i113
  %.17.i117 = getelementptr i8, ptr %5, i64 %.15.i116
  %.583.i = udiv i64 %.499.i, %.577.i
  %.587.i.reass = add i64 %.504.i, %invariant.op
  %.589.i = udiv i64 %.587.i.reass, %.577.i
  %.626.i = sub i64 %.589.i, %.583.i
  %.672.i128.not = icmp slt i64 %.626.i, 1
  br i1 %.672.i128.not, label %B306.i.loopexit, label %B720.if.i.lr.ph

B720.if.i.lr.ph:                                  ; preds = %B306.if.i
  %.766.i = load i64, ptr %.765.i, align 8, !noalias !11
  %.879.i = load i64, ptr %.878.i, align 8, !noalias !11
  %.934.i = load i64, ptr %.933.i, align 8, !noalias !11
  %.989.i = load i64, ptr %.988.i, align 8, !noalias !11
  %.1044.i = load i64, ptr %.1043.i, align 8, !noalias !11
  %.1106.i = load i64, ptr %.1105.i, align 8, !noalias !11
  %.1160.i = load i64, ptr %.1159.i, align 8, !noalias !11
  %.1216.i = load i64, ptr %.1215.i, align 8, !noalias !11
  %.1270.i = load i64, ptr %.1269.i, align 8, !noalias !11
  %.1335.i = load i64, ptr %.1334.i, align 8, !noalias !11
  %.1390.i = load i64, ptr %.1389.i, align 8, !noalias !11
  %.1445.i = load i64, ptr %.1444.i, align 8, !noalias !11
  %.1506.i = load i64, ptr %.1505.i, align 8, !noalias !11
  %.1566.i = load i64, ptr %.1565.i, align 8, !noalias !11
  %.1624.i = load i64, ptr %.1623.i, align 8, !noalias !11
  %.1682.i = load i64, ptr %.1681.i, align 8, !noalias !11
  %.94.i73 = load i64, ptr %.93.i72, align 8, !noalias !21
  %.95.i74 = add nsw i64 %.94.i73, -1
  %.96.i = icmp eq i64 %.446..439.i, %.95.i74
  %..i = zext i1 %.96.i to i64
  %.221.i76 = load i64, ptr %.220.i75, align 8, !noalias !21
  %spec.select121 = tail call i64 @llvm.smax.i64(i64 %.221.i76, i64 0)
  %.303.i79123.not = icmp slt i64 %.221.i76, 1
  %.396.i95 = mul nsw i64 %.1335.i, %.463.i
  %.503.i = mul nsw i64 %.1506.i, %.520.i
  br label %B720.if.i

B718.i.loopexit:                                  ; preds = %B496.i, %B720.if.i
  %.672.i = icmp sgt i64 %.616.i.0130, 1
  br i1 %.672.i, label %B720.if.i, label %B306.i.loopexit

B720.if.i:                                        ; preds = %B720.if.i.lr.ph, %B718.i.loopexit
  %.616.i.0130 = phi i64 [ %.626.i, %B720.if.i.lr.ph ], [ %.681.i, %B718.i.loopexit ]
  %.613.i.0129 = phi i64 [ %.583.i, %B720.if.i.lr.ph ], [ %.685.i, %B718.i.loopexit ]
  %.681.i = add nsw i64 %.616.i.0130, -1
  %.685.i = add i64 %.613.i.0129, 1
  %.768.i = udiv i64 %.613.i.0129, %.766.i
  %.823.i = mul nsw i64 %.768.i, %.766.i
  %.825.i.recomposed = urem i64 %.613.i.0129, %.766.i
  %.880.i = mul nsw i64 %.879.i, %.768.i
  %.935.i = sub nsw i64 %.880.i, %.934.i
  %.990.i = mul nsw i64 %.989.i, %.825.i.recomposed
  %.1045.i = sub nsw i64 %.990.i, %.1044.i
  %.6.i = sub i64 0, %.935.i
  %.8.i23 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i25 = add i64 %.9.i24, %.8.i23
  %.11.i = udiv i64 %.10.i25, %.463.i
  %.6.i26 = sub i64 0, %.1045.i
  %.8.i27 = tail call i64 @llvm.smax.i64(i64 %.6.i26, i64 0)
  %.10.i29 = add i64 %.9.i28, %.8.i27
  %.11.i30 = udiv i64 %.10.i29, %.520.i
  %.8.i = sub nsw i64 %.1160.i, %.935.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i24, %.10.i
  %.13.i = udiv i64 %.12.i, %.463.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.1106.i, i64 %.13.i)
  %.8.i11 = sub nsw i64 %.1270.i, %.1045.i
  %.10.i12 = tail call i64 @llvm.smax.i64(i64 %.8.i11, i64 0)
  %.12.i14 = add i64 %.9.i28, %.10.i12
  %.13.i15 = udiv i64 %.12.i14, %.520.i
  %.15.i16 = tail call i64 @llvm.smin.i64(i64 %.1216.i, i64 %.13.i15)
  %.1276.i = sub nsw i64 %.15.i, %.11.i
  %.1277.i = icmp sgt i64 %.1276.i, 0
  %.1278.i = tail call i64 @llvm.smax.i64(i64 %.1276.i, i64 0)
  %.1280.i = mul nsw i64 %.11.i, %.463.i
  %.1281.i = add nsw i64 %.1280.i, %.935.i
  %.1336.i = mul nsw i64 %.1335.i, %.1281.i
  %.1391.i = mul nsw i64 %.1390.i, %.11.i
  %.1447.i = mul nsw i64 %.1445.i, %.11.i30
  %.1451.i = mul nsw i64 %.11.i30, %.520.i
  %.1452.i = add nsw i64 %.1451.i, %.1045.i
  %.1507.i = mul nsw i64 %.1506.i, %.1452.i
  %6 = getelementptr i8, ptr %.342.i53, i64 %.1336.i
  %.1510.i = getelementptr i8, ptr %6, i64 %.1507.i
  %7 = getelementptr i8, ptr %.183.i67, i64 %.1391.i
  %.1512.i = getelementptr i8, ptr %7, i64 %.1447.i
  %.1568.i = mul nsw i64 %.1566.i, %.613.i.0129
  %.1570.i = getelementptr i8, ptr %.235.i, i64 %.1568.i
  %.1626.i = mul nsw i64 %.1624.i, %.613.i.0129
  %.1628.i = getelementptr i8, ptr %.17.i, i64 %.1626.i
  %.1684.i = mul nsw i64 %.1682.i, %.613.i.0129
  %.1686.i = getelementptr i8, ptr %.17.i117, i64 %.1684.i
  %.1728.i = sub nsw i64 %.15.i16, %.11.i30
  %.1734.i = tail call i64 @llvm.smax.i64(i64 %.1728.i, i64 0)
  %"$phi2104.13.2.1.i" = select i1 %.1277.i, i64 %.1734.i, i64 0
  br i1 %.303.i79123.not, label %B718.i.loopexit, label %B184.if.i.lr.ph

B184.if.i.lr.ph:                                  ; preds = %B720.if.i
  %8 = mul i64 %.577.i, %.613.i.0129
  %.neg = sub i64 %.499.i, %8
  %.neg122 = sub i64 %.504.i, %8
  br label %B184.if.i

B314.i:                                           ; preds = %B184.if.i
  %9 = getelementptr i8, ptr %10, i64 24
  %.376.i = getelementptr i64, ptr %9, i64 %..i
  %.377.i = load i64, ptr %.376.i, align 8, !noalias !21
  %.378.i = icmp slt i64 %.377.i, 0
  %.380.i = load ptr, ptr %.379.i, align 8, !noalias !21
  %.381.i = tail call i64 @llvm.smax.i64(i64 %.377.i, i64 0)
  %.382.i = getelementptr i64, ptr %.380.i, i64 %.381.i
  %.383.i = load i64, ptr %.382.i, align 8, !noalias !21
  %.384.i = select i1 %.378.i, i64 0, i64 %.383.i
  %.388.i = load i64, ptr %10, align 8, !noalias !21
  %.392.i = getelementptr i8, ptr %10, i64 8
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !21
  %.395.i = mul nsw i64 %.393.i, %.353.i
  %.396.i = add nsw i64 %.395.i, %.388.i
  %.399.i81 = sub nsw i64 %.362.i, %.353.i
  %.68.i85 = load i64, ptr %.67.i, align 8, !noalias !24
  %.69.i86 = mul nsw i64 %.396.i, %.68.i85
  %.70.i = getelementptr i8, ptr %.1510.i, i64 %.69.i86
  %.72.i = shl nsw i64 %.396.i, 6
  %.73.i = getelementptr i8, ptr %.1570.i, i64 %.72.i
  %.126.i88 = load i64, ptr %.125.i87, align 8, !noalias !24
  %.127.i = mul nsw i64 %.396.i, %.126.i88
  %.128.i = getelementptr i8, ptr %.1628.i, i64 %.127.i
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !24
  %.182.i89 = mul nsw i64 %.181.i, %.396.i
  %.183.i90 = getelementptr i8, ptr %.1686.i, i64 %.182.i89
  %.556.i = load i64, ptr %.555.i, align 8, !noalias !24
  %.716.i = inttoptr i64 %.384.i to ptr
  tail call void %.716.i(ptr %.70.i, ptr %.1512.i, ptr %.155.i, ptr %.73.i, ptr %.128.i, ptr %.183.i90, i64 %.399.i81, i64 %.231.i51, i64 %.1278.i, i64 %"$phi2104.13.2.1.i", i64 %.285.i, i64 %.396.i95, i64 %.503.i, i64 %.556.i, i64 %.1390.i, i64 %.1445.i, i64 0, i64 0, i64 %.169.i) #0, !noalias !24
  br label %B496.i

B496.i:                                           ; preds = %B184.if.i, %B314.i
  %.421.i = add nsw i64 %.345.i80, %before.2.0.i125
  %.427.i = add nuw nsw i64 %word.2.0.i126, 5
  %before.2.0.i.neg = sub i64 0, %.421.i
  %.303.i79 = icmp sgt i64 %.248.i.0124, 1
  br i1 %.303.i79, label %B184.if.i, label %B718.i.loopexit

B184.if.i:                                        ; preds = %B184.if.i.lr.ph, %B496.i
  %before.2.0.i.neg127 = phi i64 [ 0, %B184.if.i.lr.ph ], [ %before.2.0.i.neg, %B496.i ]
  %word.2.0.i126 = phi i64 [ 55, %B184.if.i.lr.ph ], [ %.427.i, %B496.i ]
  %before.2.0.i125 = phi i64 [ 0, %B184.if.i.lr.ph ], [ %.421.i, %B496.i ]
  %.248.i.0124 = phi i64 [ %spec.select121, %B184.if.i.lr.ph ], [ %.312.i, %B496.i ]
  %.312.i = add nsw i64 %.248.i.0124, -1
  %10 = getelementptr i64, ptr %.1, i64 %word.2.0.i126
  %.344.i = getelementptr i8, ptr %10, i64 16
  %.345.i80 = load i64, ptr %.344.i, align 8, !noalias !21
  %.351.i = add i64 %.neg, %before.2.0.i.neg127
  %.353.i = tail call i64 @llvm.smax.i64(i64 %.351.i, i64 0)
  %.359.i = add i64 %.neg122, %before.2.0.i.neg127
  %.362.i = tail call i64 @llvm.smin.i64(i64 %.359.i, i64 %.345.i80)
  %.368.i = icmp slt i64 %.353.i, %.362.i
  br i1 %.368.i, label %B314.i, label %B496.i

f32_conv_direct.body.exit:                        ; preds = %B306.i.loopexit, %B272.i
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
!3 = !{!4, !6, !1}
!4 = distinct !{!4, !5, !"f32_conv_direct_x_map.body: %retptr"}
!5 = distinct !{!5, !"f32_conv_direct_x_map.body"}
!6 = distinct !{!6, !7, !"f32_conv_direct_band.body: %retptr"}
!7 = distinct !{!7, !"f32_conv_direct_band.body"}
!8 = !{!9, !6, !1}
!9 = distinct !{!9, !10, !"f32_conv_direct_weights.body: %retptr"}
!10 = distinct !{!10, !"f32_conv_direct_weights.body"}
!11 = !{!6, !1}
!12 = !{!13, !6, !1}
!13 = distinct !{!13, !14, !"f32_conv_direct_y_map.body: %retptr"}
!14 = distinct !{!14, !"f32_conv_direct_y_map.body"}
!15 = !{!16, !6, !1}
!16 = distinct !{!16, !17, !"f32_conv_direct_operand.body: %retptr"}
!17 = distinct !{!17, !"f32_conv_direct_operand.body"}
!18 = !{!19, !6, !1}
!19 = distinct !{!19, !20, !"f32_conv_direct_operand.body: %retptr"}
!20 = distinct !{!20, !"f32_conv_direct_operand.body"}
!21 = !{!22, !6, !1}
!22 = distinct !{!22, !23, !"f32_conv_direct_row.body: %retptr"}
!23 = distinct !{!23, !"f32_conv_direct_row.body"}
!24 = !{!25, !22, !6, !1}
!25 = distinct !{!25, !26, !"f32_conv_direct_run.body: %retptr"}
!26 = distinct !{!26, !"f32_conv_direct_run.body"}

; LLVM 22.1.0, sources dc745a3b94d0cb671edd5607209e42fe2ee7e18d6f142093677e615858fec024
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_weight_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.53.i = getelementptr i8, ptr %.1, i64 72
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.96.i = getelementptr i8, ptr %.1, i64 80
  %.97.i = load i64, ptr %.96.i, align 8, !noalias !0
  %.98.i = mul nsw i64 %.97.i, %.54.i
  %.143.i = getelementptr i8, ptr %.1, i64 56
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !0
  %.189.i = getelementptr i8, ptr %.1, i64 88
  %.190.i = load i64, ptr %.189.i, align 8, !noalias !0
  %.232.i = getelementptr i8, ptr %.1, i64 304
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !0
  %.234.i = mul i64 %.233.i, %.190.i
  %.274.i = sub i64 %.4, %.3
  %.320.i81.not = icmp slt i64 %.274.i, 1
  br i1 %.320.i81.not, label %f32_weight_gradient.body.exit, label %B302.if.i.lr.ph

B302.if.i.lr.ph:                                  ; preds = %.6
  %.413.i = load i64, ptr %.1, align 8, !noalias !0
  %.414.i = lshr i64 %.413.i, 48
  %.416.i = load ptr, ptr %.2, align 8, !noalias !0
  %.417.i = and i64 %.413.i, 281474976710655
  %.418.i = getelementptr i64, ptr %.416.i, i64 %.414.i
  %.469.i = getelementptr i8, ptr %.1, i64 232
  %.470.i = load i64, ptr %.469.i, align 8, !noalias !0
  %.518.i = getelementptr i8, ptr %.1, i64 16
  %.519.i = load i64, ptr %.518.i, align 8, !noalias !0
  %.520.i = lshr i64 %.519.i, 48
  %.523.i = and i64 %.519.i, 281474976710655
  %.524.i = getelementptr i64, ptr %.416.i, i64 %.520.i
  %.572.i = getelementptr i8, ptr %.1, i64 280
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !0
  %.620.i = getelementptr i8, ptr %.1, i64 64
  %.621.i = load i64, ptr %.620.i, align 8, !noalias !0
  %.671.i = getelementptr i8, ptr %.1, i64 32
  %.672.i = load i64, ptr %.671.i, align 8, !noalias !0
  %.673.i = lshr i64 %.672.i, 48
  %.676.i = and i64 %.672.i, 281474976710655
  %.677.i = getelementptr i64, ptr %.416.i, i64 %.673.i
  %.771.i63.not = icmp ult i64 %.234.i, 64
  %.863.i = getelementptr i8, ptr %.1, i64 48
  %.864.i = load i64, ptr %.863.i, align 8, !noalias !0
  %.944.i78.not = icmp slt i64 %.864.i, 1
  %.1023.i = getelementptr i8, ptr %.1, i64 224
  %.1069.i = getelementptr i8, ptr %.1, i64 272
  %.156.i = getelementptr i8, ptr %.1, i64 96
  %.202.i = getelementptr i8, ptr %.1, i64 120
  %.246.i = getelementptr i8, ptr %.1, i64 144
  %.296.i = getelementptr i8, ptr %.1, i64 168
  %.339.i = getelementptr i8, ptr %.1, i64 192
  %.385.i = getelementptr i8, ptr %.1, i64 104
  %.428.i = getelementptr i8, ptr %.1, i64 200
  %.474.i = getelementptr i8, ptr %.1, i64 216
  %.520.i1 = getelementptr i8, ptr %.1, i64 128
  %.565.i = getelementptr i8, ptr %.1, i64 152
  %.613.i = getelementptr i8, ptr %.1, i64 176
  %.784.i4 = getelementptr i8, ptr %.1, i64 264
  %.833.i = getelementptr i8, ptr %.1, i64 296
  %.66.i34 = getelementptr i8, ptr %.1, i64 136
  %.112.i = getelementptr i8, ptr %.1, i64 160
  %.158.i = getelementptr i8, ptr %.1, i64 112
  %.204.i35 = getelementptr i8, ptr %.1, i64 248
  %.384.i = getelementptr i8, ptr %.1, i64 256
  %.432.i = getelementptr i8, ptr %.1, i64 288
  %.565.i4469.not = icmp slt i64 %.190.i, 1
  %.661.i = getelementptr i8, ptr %.1, i64 184
  %.704.i = getelementptr i8, ptr %.1, i64 208
  %.830.i = getelementptr i8, ptr %.1, i64 320
  %.1055.i = getelementptr i8, ptr %.1, i64 312
  %.1077.i = getelementptr i8, ptr %.2, i64 8
  %.1124.i = getelementptr i8, ptr %.1, i64 240
  %0 = and i64 %.234.i, -64
  br label %B302.if.i

B300.i.loopexit:                                  ; preds = %B1124.i.loopexit, %B1046.i
  %.320.i = icmp sgt i64 %.264.i.083, 1
  br i1 %.320.i, label %B302.if.i, label %f32_weight_gradient.body.exit

B1046.i:                                          ; preds = %B938.if.i.preheader, %B302.if.i
  br i1 %.944.i78.not, label %B300.i.loopexit, label %B1124.if.i.lr.ph

B1124.if.i.lr.ph:                                 ; preds = %B1046.i
  %.1024.i = load i64, ptr %.1023.i, align 8, !noalias !0
  %.1070.i = load i64, ptr %.1069.i, align 8, !noalias !0
  %.1076.i = mul nsw i64 %.363.i, %.98.i
  %.66.i = udiv i64 %.1078.i.recomposed, %.97.i
  %.110.i = mul nsw i64 %.66.i, %.97.i
  %.111.i.recomposed = urem i64 %.1078.i.recomposed, %.97.i
  %.157.i = load i64, ptr %.156.i, align 8, !noalias !3
  %.203.i = load i64, ptr %.202.i, align 8, !noalias !3
  %.204.i = mul nsw i64 %.203.i, %.66.i
  %.247.i = load i64, ptr %.246.i, align 8, !noalias !3
  %.248.i = sub nsw i64 %.204.i, %.247.i
  %.6.i = sub i64 0, %.248.i
  %.8.i23 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.9.i24 = add i64 %.157.i, -1
  %.10.i25 = add i64 %.9.i24, %.8.i23
  %.11.i = udiv i64 %.10.i25, %.157.i
  %.297.i = load i64, ptr %.296.i, align 8, !noalias !3
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !3
  %.8.i = sub nsw i64 %.297.i, %.248.i
  %.10.i10 = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i24, %.10.i10
  %.13.i = udiv i64 %.12.i, %.157.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.340.i, i64 %.13.i)
  %.386.i = load i64, ptr %.385.i, align 8, !noalias !3
  %.429.i = load i64, ptr %.428.i, align 8, !noalias !3
  %.475.i = load i64, ptr %.474.i, align 8, !noalias !3
  %.521.i = load i64, ptr %.520.i1, align 8, !noalias !3
  %.523.i2 = mul nsw i64 %.521.i, %.111.i.recomposed
  %.566.i = load i64, ptr %.565.i, align 8, !noalias !3
  %.567.i = sub i64 %.523.i2, %.566.i
  %.6.i26 = sub i64 0, %.567.i
  %.8.i27 = tail call i64 @llvm.smax.i64(i64 %.6.i26, i64 0)
  %.9.i28 = add i64 %.386.i, -1
  %.10.i29 = add i64 %.9.i28, %.8.i27
  %.11.i30 = udiv i64 %.10.i29, %.386.i
  %.614.i = load i64, ptr %.613.i, align 8, !noalias !3
  %.8.i12 = sub nsw i64 %.614.i, %.567.i
  %.10.i13 = tail call i64 @llvm.smax.i64(i64 %.8.i12, i64 0)
  %.12.i15 = add i64 %.9.i28, %.10.i13
  %.13.i16 = udiv i64 %.12.i15, %.386.i
  %.15.i17 = tail call i64 @llvm.smin.i64(i64 %.429.i, i64 %.13.i16)
  %.656.i = sub i64 %.15.i, %.11.i
  %spec.select58 = tail call i64 @llvm.smax.i64(i64 %.656.i, i64 0)
  %.701.i75.not = icmp slt i64 %.656.i, 1
  %.843.i = add i64 %.429.i, -1
  %.844.i = add i64 %.843.i, %.475.i
  %.1006.i = icmp sgt i64 %.623.i, 0
  br label %B1124.if.i

B1124.i.loopexit:                                 ; preds = %B892.i.loopexit, %B1124.if.i
  %exitcond85.not = icmp eq i64 %.864.i, %.957.i
  br i1 %exitcond85.not, label %B300.i.loopexit, label %B1124.if.i

B302.if.i:                                        ; preds = %B302.if.i.lr.ph, %B300.i.loopexit
  %.264.i.083 = phi i64 [ %.274.i, %B302.if.i.lr.ph ], [ %.329.i, %B300.i.loopexit ]
  %.261.i.082 = phi i64 [ %.3, %B302.if.i.lr.ph ], [ %.333.i, %B300.i.loopexit ]
  %.329.i = add nsw i64 %.264.i.083, -1
  %.333.i = add i64 %.261.i.082, 1
  %.363.i = udiv i64 %.261.i.082, %.98.i
  %.1078.i.recomposed = urem i64 %.261.i.082, %.98.i
  %.369.i = udiv i64 %.363.i, %.144.i
  %.419.i = load ptr, ptr %.418.i, align 8, !noalias !0
  %.420.i = getelementptr i8, ptr %.419.i, i64 %.417.i
  %.425.i = mul nsw i64 %.369.i, %.144.i
  %.427.i.recomposed = urem i64 %.363.i, %.144.i
  %.471.i = mul nsw i64 %.470.i, %.427.i.recomposed
  %.472.i = getelementptr i8, ptr %.420.i, i64 %.471.i
  %.525.i = load ptr, ptr %.524.i, align 8, !noalias !0
  %.526.i = getelementptr i8, ptr %.525.i, i64 %.523.i
  %.530.i = shl nsw i64 %.369.i, 1
  %.574.i = mul nsw i64 %.573.i, %.530.i
  %.575.i = getelementptr i8, ptr %.526.i, i64 %.574.i
  %.623.i = sub nsw i64 %.621.i, %.530.i
  %.625.i = tail call i64 @llvm.smin.i64(i64 %.623.i, i64 2)
  %.678.i = load ptr, ptr %.677.i, align 8, !noalias !0
  %.679.i = getelementptr i8, ptr %.678.i, i64 %.676.i
  %.685.i = mul i64 %.261.i.082, %.234.i
  %.686.i = getelementptr i8, ptr %.679.i, i64 %.685.i
  br i1 %.771.i63.not, label %B1046.i, label %B938.if.i.preheader

B938.if.i.preheader:                              ; preds = %B302.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.686.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B1046.i

B1124.if.i:                                       ; preds = %B1124.if.i.lr.ph, %B1124.i.loopexit
  %.888.i.079 = phi i64 [ 0, %B1124.if.i.lr.ph ], [ %.957.i, %B1124.i.loopexit ]
  %.957.i = add nuw nsw i64 %.888.i.079, 1
  %.1025.i = mul nsw i64 %.1024.i, %.888.i.079
  %.1027.i = getelementptr i8, ptr %.472.i, i64 %.1025.i
  %.1071.i = mul nsw i64 %.1070.i, %.888.i.079
  %.1073.i = getelementptr i8, ptr %.575.i, i64 %.1071.i
  br i1 %.701.i75.not, label %B1124.i.loopexit, label %B892.if.i.lr.ph

B892.if.i.lr.ph:                                  ; preds = %B1124.if.i
  %.785.i = load i64, ptr %.784.i4, align 8, !noalias !3
  %.834.i = load i64, ptr %.833.i, align 8, !noalias !3
  %.846.i = udiv i64 %.844.i, %.475.i
  %spec.select62 = tail call i64 @llvm.smax.i64(i64 %.846.i, i64 0)
  %.926.i72.not = icmp slt i64 %.846.i, 1
  br label %B892.if.i

B892.i.loopexit:                                  ; preds = %B1294.i, %B892.if.i
  %.701.i = icmp sgt i64 %.646.i.077, 1
  br i1 %.701.i, label %B892.if.i, label %B1124.i.loopexit

B1248.i:                                          ; preds = %B1150.if.i
  %.67.i = load i64, ptr %.66.i34, align 8, !noalias !6
  %.113.i = load i64, ptr %.112.i, align 8, !noalias !6
  %.159.i = load i64, ptr %.158.i, align 8, !noalias !6
  %.205.i = load i64, ptr %.204.i35, align 8, !noalias !6
  %.253.i = mul nsw i64 %.968.i, %.386.i
  %.342.i = add i64 %.567.i, %.253.i
  %.385.i40 = load i64, ptr %.384.i, align 8, !noalias !6
  %.386.i41 = mul nsw i64 %.385.i40, %.342.i
  %.387.i = getelementptr i8, ptr %.788.i, i64 %.386.i41
  %.433.i = load i64, ptr %.432.i, align 8, !noalias !6
  %.435.i = mul nsw i64 %.433.i, %.968.i
  %.436.i = getelementptr i8, ptr %.837.i, i64 %.435.i
  br i1 %.565.i4469.not, label %B1294.i, label %B636.if.i.lr.ph

B636.if.i.lr.ph:                                  ; preds = %B1248.i
  %.9.i129.i = add i64 %.159.i, -1
  %.662.i = load i64, ptr %.661.i, align 8, !noalias !6
  %.705.i = load i64, ptr %.704.i, align 8, !noalias !6
  %.1187.i = sub nsw i64 %.977.i, %.968.i
  %.1236.i = mul nsw i64 %.205.i, %.159.i
  %.1323.i = mul nsw i64 %.385.i40, %.386.i
  br label %B636.if.i

B834.i:                                           ; preds = %B636.if.i
  %.718.i47 = mul nsw i64 %.11.i.i, %.159.i
  %.720.i = add nsw i64 %.718.i47, %.610.i
  %.724.i = mul nsw i64 %.720.i, %.205.i
  %.726.i = getelementptr i8, ptr %.387.i, i64 %.724.i
  %.731.i = shl nsw i64 %.11.i.i, 6
  %.733.i = getelementptr i8, ptr %.436.i, i64 %.731.i
  %.781.i = mul nsw i64 %.506.i.071, %.233.i
  %.785.i48 = getelementptr i8, ptr %.686.i, i64 %.781.i
  %.831.i = load i64, ptr %.830.i, align 8, !noalias !6
  %.912.i66.not = icmp slt i64 %.831.i, 1
  br i1 %.912.i66.not, label %B1966.i, label %B1098.if.i.lr.ph

B1098.if.i.lr.ph:                                 ; preds = %B834.i
  %.1190.i = sub nsw i64 %.15.i.i, %.11.i.i
  br label %B1098.if.i

B1198.i:                                          ; preds = %B1198.i.preheader, %B1198.i
  %block.2.2.i = phi i64 [ %.1472.i, %B1198.i ], [ 0, %B1198.i.preheader ]
  %.1013.i = sub nsw i64 %.625.i, %block.2.2.i
  %.1057.not.i = icmp slt i64 %.1013.i, %.1056.i
  %..i = zext i1 %.1057.not.i to i64
  %.1074.i = getelementptr i64, ptr %2, i64 %..i
  %.1075.i = load i64, ptr %.1074.i, align 8, !noalias !6
  %.1076.i50 = icmp slt i64 %.1075.i, 0
  %.1079.i = tail call i64 @llvm.smax.i64(i64 %.1075.i, i64 0)
  %.1080.i = getelementptr i64, ptr %.1078.i51, i64 %.1079.i
  %.1081.i = load i64, ptr %.1080.i, align 8, !noalias !6
  %.1082.i = select i1 %.1076.i50, i64 0, i64 %.1081.i
  %.1174.i = mul nsw i64 %block.2.2.i, %.573.i
  %.1176.i = getelementptr i8, ptr %.733.i, i64 %.1174.i
  %.1181.i = shl nsw i64 %block.2.2.i, 6
  %.1184.i = getelementptr i8, ptr %3, i64 %.1181.i
  %.1410.i = inttoptr i64 %.1082.i to ptr
  tail call void %.1410.i(ptr %.1129.i, ptr %.1176.i, ptr %.1184.i, i64 %.1187.i, i64 %.1190.i, i64 %.1125.i, i64 %.1236.i, i64 %.1323.i, i64 %.433.i, i64 %.573.i) #0, !noalias !6
  %spec.select61 = select i1 %.1057.not.i, i64 1, i64 %.1056.i
  %.1472.i = add nsw i64 %spec.select61, %block.2.2.i
  %.1480.i = icmp slt i64 %.1472.i, %.625.i
  br i1 %.1480.i, label %B1198.i, label %B1962.i

B1962.i:                                          ; preds = %B1198.i, %B1098.if.i
  %exitcond.not = icmp eq i64 %.925.i49, %.831.i
  br i1 %exitcond.not, label %B1966.i, label %B1098.if.i

B1966.i:                                          ; preds = %B1962.i, %B834.i, %B636.if.i
  %exitcond84.not = icmp eq i64 %.190.i, %.578.i
  br i1 %exitcond84.not, label %B1294.i, label %B636.if.i

B636.if.i:                                        ; preds = %B636.if.i.lr.ph, %B1966.i
  %.506.i.071 = phi i64 [ 0, %B636.if.i.lr.ph ], [ %.578.i, %B1966.i ]
  %.578.i = add nuw nsw i64 %.506.i.071, 1
  %.608.i = mul nsw i64 %.506.i.071, %.67.i
  %.610.i = sub nsw i64 %.608.i, %.113.i
  %.6.i.i = sub i64 0, %.610.i
  %.8.i128.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i130.i = add i64 %.9.i129.i, %.8.i128.i
  %.11.i.i = udiv i64 %.10.i130.i, %.159.i
  %.8.i.i = sub nsw i64 %.662.i, %.610.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.9.i129.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.159.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.705.i, i64 %.13.i.i)
  %.714.i46 = icmp slt i64 %.11.i.i, %.15.i.i
  br i1 %.714.i46, label %B834.i, label %B1966.i

B1098.if.i:                                       ; preds = %B1098.if.i.lr.ph, %B1962.i
  %.855.i.068 = phi i64 [ 0, %B1098.if.i.lr.ph ], [ %.925.i49, %B1962.i ]
  %.925.i49 = add nuw nsw i64 %.855.i.068, 1
  br i1 %.1006.i, label %B1198.i.preheader, label %B1962.i

B1198.i.preheader:                                ; preds = %B1098.if.i
  %.idx = mul i64 %.855.i.068, 24
  %1 = getelementptr i8, ptr %.1, i64 %.idx
  %.997.i = getelementptr i8, ptr %1, i64 328
  %.998.i = load i64, ptr %.997.i, align 8, !noalias !6
  %.1056.i = load i64, ptr %.1055.i, align 8, !noalias !6
  %2 = getelementptr i8, ptr %1, i64 336
  %.1078.i51 = load ptr, ptr %.1077.i, align 8, !noalias !6
  %.1125.i = load i64, ptr %.1124.i, align 8, !noalias !6
  %.1127.i = mul nsw i64 %.1125.i, %.998.i
  %.1129.i = getelementptr i8, ptr %.726.i, i64 %.1127.i
  %.1179.i = shl nsw i64 %.998.i, 7
  %3 = getelementptr i8, ptr %.785.i48, i64 %.1179.i
  br label %B1198.i

B1294.i:                                          ; preds = %B1966.i, %B1248.i, %B1150.if.i
  %.926.i = icmp sgt i64 %.873.i.074, 1
  br i1 %.926.i, label %B1150.if.i, label %B892.i.loopexit

B892.if.i:                                        ; preds = %B892.if.i.lr.ph, %B892.i.loopexit
  %.646.i.077 = phi i64 [ %spec.select58, %B892.if.i.lr.ph ], [ %.710.i, %B892.i.loopexit ]
  %.643.i.076 = phi i64 [ %.11.i, %B892.if.i.lr.ph ], [ %.714.i, %B892.i.loopexit ]
  %.710.i = add nsw i64 %.646.i.077, -1
  %.714.i = add i64 %.643.i.076, 1
  %.740.i = mul nsw i64 %.643.i.076, %.157.i
  %.742.i = add nsw i64 %.740.i, %.248.i
  %.786.i = mul nsw i64 %.785.i, %.742.i
  %.788.i = getelementptr i8, ptr %.1027.i, i64 %.786.i
  %.835.i = mul nsw i64 %.834.i, %.643.i.076
  %.837.i = getelementptr i8, ptr %.1073.i, i64 %.835.i
  br i1 %.926.i72.not, label %B892.i.loopexit, label %B1150.if.i

B1150.if.i:                                       ; preds = %B892.if.i, %B1294.i
  %.873.i.074 = phi i64 [ %.935.i, %B1294.i ], [ %spec.select62, %B892.if.i ]
  %.870.i.073 = phi i64 [ %.939.i, %B1294.i ], [ 0, %B892.if.i ]
  %.935.i = add nsw i64 %.873.i.074, -1
  %.939.i = add nuw nsw i64 %.870.i.073, 1
  %.965.i = mul nsw i64 %.870.i.073, %.475.i
  %.968.i = tail call i64 @llvm.smax.i64(i64 %.965.i, i64 %.11.i30)
  %.974.i = mul nsw i64 %.939.i, %.475.i
  %.977.i = tail call i64 @llvm.smin.i64(i64 %.974.i, i64 %.15.i17)
  %.983.i = icmp slt i64 %.968.i, %.977.i
  br i1 %.983.i, label %B1248.i, label %B1294.i

f32_weight_gradient.body.exit:                    ; preds = %B300.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_weight_gradient.body: %retptr"}
!2 = distinct !{!2, !"f32_weight_gradient.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_weight_gradient_map.body: %retptr"}
!5 = distinct !{!5, !"f32_weight_gradient_map.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_weight_gradient_band.body: %retptr"}
!8 = distinct !{!8, !"f32_weight_gradient_band.body"}

; LLVM 22.1.0, sources 6501820d5dee5a341650b8c1d19ac958dedb3bd56ed9ba7f1b29ffa962a56320
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_weight_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.55.i = getelementptr i8, ptr %.1, i64 72
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.100.i = getelementptr i8, ptr %.1, i64 80
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.102.i = mul nsw i64 %.101.i, %.56.i
  %.149.i = getelementptr i8, ptr %.1, i64 56
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !0
  %.197.i = getelementptr i8, ptr %.1, i64 88
  %.198.i = load i64, ptr %.197.i, align 8, !noalias !0
  %.242.i = getelementptr i8, ptr %.1, i64 304
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !0
  %.244.i = mul i64 %.243.i, %.198.i
  %.284.i = sub i64 %.4, %.3
  %.330.i74.not = icmp slt i64 %.284.i, 1
  br i1 %.330.i74.not, label %f32_weight_gradient.body.exit, label %B302.if.i.lr.ph

B302.if.i.lr.ph:                                  ; preds = %.6
  %.428.i = load i64, ptr %.1, align 8, !noalias !0
  %.429.i = lshr i64 %.428.i, 48
  %.431.i = load ptr, ptr %.2, align 8, !noalias !0
  %.432.i = and i64 %.428.i, 281474976710655
  %.433.i = getelementptr i64, ptr %.431.i, i64 %.429.i
  %.487.i = getelementptr i8, ptr %.1, i64 232
  %.488.i = load i64, ptr %.487.i, align 8, !noalias !0
  %.538.i = getelementptr i8, ptr %.1, i64 16
  %.539.i = load i64, ptr %.538.i, align 8, !noalias !0
  %.540.i = lshr i64 %.539.i, 48
  %.543.i = and i64 %.539.i, 281474976710655
  %.544.i = getelementptr i64, ptr %.431.i, i64 %.540.i
  %.595.i = getelementptr i8, ptr %.1, i64 280
  %.596.i = load i64, ptr %.595.i, align 8, !noalias !0
  %.646.i = getelementptr i8, ptr %.1, i64 32
  %.647.i = load i64, ptr %.646.i, align 8, !noalias !0
  %.648.i = lshr i64 %.647.i, 48
  %.651.i = and i64 %.647.i, 281474976710655
  %.652.i = getelementptr i64, ptr %.431.i, i64 %.648.i
  %.746.i56.not = icmp ult i64 %.244.i, 64
  %.840.i = getelementptr i8, ptr %.1, i64 48
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !0
  %.921.i71.not = icmp slt i64 %.841.i, 1
  %.1002.i = getelementptr i8, ptr %.1, i64 224
  %.1050.i = getelementptr i8, ptr %.1, i64 272
  %.162.i = getelementptr i8, ptr %.1, i64 96
  %.210.i = getelementptr i8, ptr %.1, i64 120
  %.256.i = getelementptr i8, ptr %.1, i64 144
  %.308.i = getelementptr i8, ptr %.1, i64 168
  %.353.i = getelementptr i8, ptr %.1, i64 192
  %.401.i = getelementptr i8, ptr %.1, i64 104
  %.446.i = getelementptr i8, ptr %.1, i64 200
  %.494.i = getelementptr i8, ptr %.1, i64 216
  %.542.i = getelementptr i8, ptr %.1, i64 128
  %.589.i = getelementptr i8, ptr %.1, i64 152
  %.639.i = getelementptr i8, ptr %.1, i64 176
  %.812.i = getelementptr i8, ptr %.1, i64 264
  %.863.i = getelementptr i8, ptr %.1, i64 296
  %.68.i36 = getelementptr i8, ptr %.1, i64 64
  %.121.i = getelementptr i8, ptr %.1, i64 136
  %.169.i = getelementptr i8, ptr %.1, i64 160
  %.217.i = getelementptr i8, ptr %.1, i64 112
  %.265.i = getelementptr i8, ptr %.1, i64 248
  %.453.i = getelementptr i8, ptr %.1, i64 256
  %.503.i = getelementptr i8, ptr %.1, i64 288
  %.638.i62.not = icmp slt i64 %.198.i, 1
  %.736.i41 = getelementptr i8, ptr %.1, i64 184
  %.781.i = getelementptr i8, ptr %.1, i64 208
  %.911.i = getelementptr i8, ptr %.1, i64 336
  %.1140.i = getelementptr i8, ptr %.1, i64 328
  %.1201.i = getelementptr i8, ptr %.1, i64 312
  %.1247.i = getelementptr i8, ptr %.1, i64 320
  %.1304.i = getelementptr i8, ptr %.2, i64 8
  %.1353.i = getelementptr i8, ptr %.1, i64 240
  %0 = and i64 %.244.i, -64
  br label %B302.if.i

B300.i.loopexit:                                  ; preds = %B1012.i.loopexit, %B934.i
  %.330.i = icmp sgt i64 %.274.i.076, 1
  br i1 %.330.i, label %B302.if.i, label %f32_weight_gradient.body.exit

B934.i:                                           ; preds = %B826.if.i.preheader, %B302.if.i
  br i1 %.921.i71.not, label %B300.i.loopexit, label %B1012.if.i.lr.ph

B1012.if.i.lr.ph:                                 ; preds = %B934.i
  %.1003.i = load i64, ptr %.1002.i, align 8, !noalias !0
  %.1051.i = load i64, ptr %.1050.i, align 8, !noalias !0
  %.1057.i = mul nsw i64 %.373.i, %.102.i
  %.68.i = udiv i64 %.1059.i.recomposed, %.101.i
  %.114.i = mul nsw i64 %.68.i, %.101.i
  %.115.i.recomposed = urem i64 %.1059.i.recomposed, %.101.i
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !3
  %.211.i = load i64, ptr %.210.i, align 8, !noalias !3
  %.212.i = mul nsw i64 %.211.i, %.68.i
  %.257.i = load i64, ptr %.256.i, align 8, !noalias !3
  %.258.i = sub nsw i64 %.212.i, %.257.i
  %.6.i = sub i64 0, %.258.i
  %.8.i25 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.9.i26 = add i64 %.163.i, -1
  %.10.i27 = add i64 %.9.i26, %.8.i25
  %.11.i = udiv i64 %.10.i27, %.163.i
  %.309.i = load i64, ptr %.308.i, align 8, !noalias !3
  %.354.i = load i64, ptr %.353.i, align 8, !noalias !3
  %.8.i = sub nsw i64 %.309.i, %.258.i
  %.10.i12 = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i26, %.10.i12
  %.13.i = udiv i64 %.12.i, %.163.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.354.i, i64 %.13.i)
  %.402.i = load i64, ptr %.401.i, align 8, !noalias !3
  %.447.i = load i64, ptr %.446.i, align 8, !noalias !3
  %.495.i = load i64, ptr %.494.i, align 8, !noalias !3
  %.543.i1 = load i64, ptr %.542.i, align 8, !noalias !3
  %.545.i2 = mul nsw i64 %.543.i1, %.115.i.recomposed
  %.590.i = load i64, ptr %.589.i, align 8, !noalias !3
  %.591.i = sub i64 %.545.i2, %.590.i
  %.6.i28 = sub i64 0, %.591.i
  %.8.i29 = tail call i64 @llvm.smax.i64(i64 %.6.i28, i64 0)
  %.9.i30 = add i64 %.402.i, -1
  %.10.i31 = add i64 %.9.i30, %.8.i29
  %.11.i32 = udiv i64 %.10.i31, %.402.i
  %.640.i = load i64, ptr %.639.i, align 8, !noalias !3
  %.8.i14 = sub nsw i64 %.640.i, %.591.i
  %.10.i15 = tail call i64 @llvm.smax.i64(i64 %.8.i14, i64 0)
  %.12.i17 = add i64 %.9.i30, %.10.i15
  %.13.i18 = udiv i64 %.12.i17, %.402.i
  %.15.i19 = tail call i64 @llvm.smin.i64(i64 %.447.i, i64 %.13.i18)
  %.682.i = sub i64 %.15.i, %.11.i
  %spec.select51 = tail call i64 @llvm.smax.i64(i64 %.682.i, i64 0)
  %.727.i68.not = icmp slt i64 %.682.i, 1
  %.873.i = add i64 %.447.i, -1
  %.874.i = add i64 %.873.i, %.495.i
  br label %B1012.if.i

B1012.i.loopexit:                                 ; preds = %B892.i.loopexit, %B1012.if.i
  %exitcond78.not = icmp eq i64 %.841.i, %.934.i
  br i1 %exitcond78.not, label %B300.i.loopexit, label %B1012.if.i

B302.if.i:                                        ; preds = %B302.if.i.lr.ph, %B300.i.loopexit
  %.274.i.076 = phi i64 [ %.284.i, %B302.if.i.lr.ph ], [ %.339.i, %B300.i.loopexit ]
  %.271.i.075 = phi i64 [ %.3, %B302.if.i.lr.ph ], [ %.343.i, %B300.i.loopexit ]
  %.339.i = add nsw i64 %.274.i.076, -1
  %.343.i = add i64 %.271.i.075, 1
  %.373.i = udiv i64 %.271.i.075, %.102.i
  %.1059.i.recomposed = urem i64 %.271.i.075, %.102.i
  %.379.i = udiv i64 %.373.i, %.150.i
  %.434.i = load ptr, ptr %.433.i, align 8, !noalias !0
  %.435.i = getelementptr i8, ptr %.434.i, i64 %.432.i
  %.441.i = mul nsw i64 %.379.i, %.150.i
  %.443.i.recomposed = urem i64 %.373.i, %.150.i
  %.489.i = mul nsw i64 %.488.i, %.443.i.recomposed
  %.490.i = getelementptr i8, ptr %.435.i, i64 %.489.i
  %.545.i = load ptr, ptr %.544.i, align 8, !noalias !0
  %.546.i = getelementptr i8, ptr %.545.i, i64 %.543.i
  %.551.i = shl nsw i64 %.379.i, 1
  %.597.i = mul nsw i64 %.596.i, %.551.i
  %.598.i = getelementptr i8, ptr %.546.i, i64 %.597.i
  %.653.i = load ptr, ptr %.652.i, align 8, !noalias !0
  %.654.i = getelementptr i8, ptr %.653.i, i64 %.651.i
  %.660.i = mul i64 %.271.i.075, %.244.i
  %.661.i = getelementptr i8, ptr %.654.i, i64 %.660.i
  br i1 %.746.i56.not, label %B934.i, label %B826.if.i.preheader

B826.if.i.preheader:                              ; preds = %B302.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.661.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B934.i

B1012.if.i:                                       ; preds = %B1012.if.i.lr.ph, %B1012.i.loopexit
  %.865.i.072 = phi i64 [ 0, %B1012.if.i.lr.ph ], [ %.934.i, %B1012.i.loopexit ]
  %.934.i = add nuw nsw i64 %.865.i.072, 1
  %.1004.i = mul nsw i64 %.1003.i, %.865.i.072
  %.1006.i = getelementptr i8, ptr %.490.i, i64 %.1004.i
  %.1052.i = mul nsw i64 %.1051.i, %.865.i.072
  %.1054.i = getelementptr i8, ptr %.598.i, i64 %.1052.i
  br i1 %.727.i68.not, label %B1012.i.loopexit, label %B892.if.i.lr.ph

B892.if.i.lr.ph:                                  ; preds = %B1012.if.i
  %.813.i = load i64, ptr %.812.i, align 8, !noalias !3
  %.864.i = load i64, ptr %.863.i, align 8, !noalias !3
  %.876.i = udiv i64 %.874.i, %.495.i
  %spec.select55 = tail call i64 @llvm.smax.i64(i64 %.876.i, i64 0)
  %.956.i65.not = icmp slt i64 %.876.i, 1
  br label %B892.if.i

B892.i.loopexit:                                  ; preds = %B1294.i, %B892.if.i
  %.727.i = icmp sgt i64 %.672.i.070, 1
  br i1 %.727.i, label %B892.if.i, label %B1012.i.loopexit

B1248.i:                                          ; preds = %B1150.if.i
  %.69.i = load i64, ptr %.68.i36, align 8, !noalias !6
  %.72.i = sub nsw i64 %.69.i, %.551.i
  %.74.i = tail call i64 @llvm.smin.i64(i64 %.72.i, i64 2)
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !6
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !6
  %.218.i = load i64, ptr %.217.i, align 8, !noalias !6
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !6
  %.316.i = mul nsw i64 %.998.i, %.402.i
  %.409.i = add i64 %.591.i, %.316.i
  %.454.i = load i64, ptr %.453.i, align 8, !noalias !6
  %.455.i = mul nsw i64 %.454.i, %.409.i
  %.456.i = getelementptr i8, ptr %.816.i, i64 %.455.i
  %.504.i = load i64, ptr %.503.i, align 8, !noalias !6
  %.506.i = mul nsw i64 %.504.i, %.998.i
  %.507.i = getelementptr i8, ptr %.867.i, i64 %.506.i
  br i1 %.638.i62.not, label %B1294.i, label %B748.if.i.lr.ph

B748.if.i.lr.ph:                                  ; preds = %B1248.i
  %.9.i133.i = add i64 %.218.i, -1
  %.737.i = load i64, ptr %.736.i41, align 8, !noalias !6
  %.782.i = load i64, ptr %.781.i, align 8, !noalias !6
  %.1089.i = icmp sgt i64 %.72.i, 0
  %.1419.i = sub nsw i64 %.1007.i, %.998.i
  %.1470.i = mul nsw i64 %.266.i, %.218.i
  %.1561.i = mul nsw i64 %.454.i, %.402.i
  br label %B748.if.i

B946.i:                                           ; preds = %B748.if.i
  %.795.i = mul nsw i64 %.11.i.i, %.218.i
  %.797.i = add nsw i64 %.795.i, %.683.i40
  %.801.i = mul nsw i64 %.797.i, %.266.i
  %.803.i = getelementptr i8, ptr %.456.i, i64 %.801.i
  %.808.i = shl nsw i64 %.11.i.i, 6
  %.810.i = getelementptr i8, ptr %.507.i, i64 %.808.i
  %.860.i = mul nsw i64 %.579.i.064, %.243.i
  %.864.i42 = getelementptr i8, ptr %.661.i, i64 %.860.i
  %.912.i = load i64, ptr %.911.i, align 8, !noalias !6
  %.993.i59.not = icmp slt i64 %.912.i, 1
  br i1 %.993.i59.not, label %B2298.i, label %B1210.if.i.lr.ph

B1210.if.i.lr.ph:                                 ; preds = %B946.i
  %.1422.i = sub nsw i64 %.15.i.i, %.11.i.i
  br label %B1210.if.i

B1310.i:                                          ; preds = %B1310.i.preheader, %B1310.i
  %block.2.2.i = phi i64 [ %.1716.i, %B1310.i ], [ 0, %B1310.i.preheader ]
  %.1096.i = sub nsw i64 %.74.i, %block.2.2.i
  %.1142.not.i = icmp slt i64 %.1096.i, %.1141.i
  %..i = zext i1 %.1142.not.i to i64
  %.1157.i = add nsw i64 %block.2.2.i, %.551.i
  %.1203.i = udiv i64 %.1157.i, %.1202.i
  %.1249.i.reass = mul i64 %.1203.i, %factor.op.mul
  %.1301.i = getelementptr i64, ptr %2, i64 %..i
  %.1302.i = load i64, ptr %.1301.i, align 8, !noalias !6
  %.1303.i = icmp slt i64 %.1302.i, 0
  %.1306.i = tail call i64 @llvm.smax.i64(i64 %.1302.i, i64 0)
  %.1307.i = getelementptr i64, ptr %.1305.i, i64 %.1306.i
  %.1308.i = load i64, ptr %.1307.i, align 8, !noalias !6
  %.1309.i = select i1 %.1303.i, i64 0, i64 %.1308.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.1249.i.reass
  %.1406.i = mul nsw i64 %block.2.2.i, %.596.i
  %.1408.i = getelementptr i8, ptr %.810.i, i64 %.1406.i
  %.1413.i = shl nsw i64 %block.2.2.i, 6
  %.1416.i = getelementptr i8, ptr %3, i64 %.1413.i
  %.1652.i = inttoptr i64 %.1309.i to ptr
  tail call void %.1652.i(ptr %gep, ptr %.1408.i, ptr %.1416.i, i64 %.1419.i, i64 %.1422.i, i64 %.1354.i, i64 %.1470.i, i64 %.1561.i, i64 %.504.i, i64 %.596.i) #0, !noalias !6
  %spec.select54 = select i1 %.1142.not.i, i64 1, i64 %.1141.i
  %.1716.i = add nsw i64 %spec.select54, %block.2.2.i
  %.1724.i = icmp slt i64 %.1716.i, %.74.i
  br i1 %.1724.i, label %B1310.i, label %B2294.i

B2294.i:                                          ; preds = %B1310.i, %B1210.if.i
  %exitcond.not = icmp eq i64 %.1006.i44, %.912.i
  br i1 %exitcond.not, label %B2298.i, label %B1210.if.i

B2298.i:                                          ; preds = %B2294.i, %B946.i, %B748.if.i
  %exitcond77.not = icmp eq i64 %.198.i, %.651.i39
  br i1 %exitcond77.not, label %B1294.i, label %B748.if.i

B748.if.i:                                        ; preds = %B748.if.i.lr.ph, %B2298.i
  %.579.i.064 = phi i64 [ 0, %B748.if.i.lr.ph ], [ %.651.i39, %B2298.i ]
  %.651.i39 = add nuw nsw i64 %.579.i.064, 1
  %.681.i = mul nsw i64 %.579.i.064, %.122.i
  %.683.i40 = sub nsw i64 %.681.i, %.170.i
  %.6.i.i = sub i64 0, %.683.i40
  %.8.i132.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i134.i = add i64 %.9.i133.i, %.8.i132.i
  %.11.i.i = udiv i64 %.10.i134.i, %.218.i
  %.8.i.i = sub nsw i64 %.737.i, %.683.i40
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.9.i133.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.218.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.782.i, i64 %.13.i.i)
  %.791.i = icmp slt i64 %.11.i.i, %.15.i.i
  br i1 %.791.i, label %B946.i, label %B2298.i

B1210.if.i:                                       ; preds = %B1210.if.i.lr.ph, %B2294.i
  %.936.i.061 = phi i64 [ 0, %B1210.if.i.lr.ph ], [ %.1006.i44, %B2294.i ]
  %.1006.i44 = add nuw nsw i64 %.936.i.061, 1
  br i1 %.1089.i, label %B1310.i.preheader, label %B2294.i

B1310.i.preheader:                                ; preds = %B1210.if.i
  %.idx = mul i64 %.936.i.061, 24
  %1 = getelementptr i8, ptr %.1, i64 %.idx
  %.1080.i = getelementptr i8, ptr %1, i64 344
  %.1081.i = load i64, ptr %.1080.i, align 8, !noalias !6
  %.1141.i = load i64, ptr %.1140.i, align 8, !noalias !6
  %.1202.i = load i64, ptr %.1201.i, align 8, !noalias !6
  %.1248.i = load i64, ptr %.1247.i, align 8, !noalias !6
  %factor.op.mul = mul i64 %.488.i, %.1248.i
  %2 = getelementptr i8, ptr %1, i64 352
  %.1305.i = load ptr, ptr %.1304.i, align 8, !noalias !6
  %.1354.i = load i64, ptr %.1353.i, align 8, !noalias !6
  %.1356.i = mul nsw i64 %.1354.i, %.1081.i
  %invariant.gep = getelementptr i8, ptr %.803.i, i64 %.1356.i
  %.1411.i = shl nsw i64 %.1081.i, 7
  %3 = getelementptr i8, ptr %.864.i42, i64 %.1411.i
  br label %B1310.i

B1294.i:                                          ; preds = %B2298.i, %B1248.i, %B1150.if.i
  %.956.i = icmp sgt i64 %.903.i.067, 1
  br i1 %.956.i, label %B1150.if.i, label %B892.i.loopexit

B892.if.i:                                        ; preds = %B892.if.i.lr.ph, %B892.i.loopexit
  %.672.i.070 = phi i64 [ %spec.select51, %B892.if.i.lr.ph ], [ %.736.i, %B892.i.loopexit ]
  %.669.i.069 = phi i64 [ %.11.i, %B892.if.i.lr.ph ], [ %.740.i, %B892.i.loopexit ]
  %.736.i = add nsw i64 %.672.i.070, -1
  %.740.i = add i64 %.669.i.069, 1
  %.766.i = mul nsw i64 %.669.i.069, %.163.i
  %.768.i = add nsw i64 %.766.i, %.258.i
  %.814.i = mul nsw i64 %.813.i, %.768.i
  %.816.i = getelementptr i8, ptr %.1006.i, i64 %.814.i
  %.865.i4 = mul nsw i64 %.864.i, %.669.i.069
  %.867.i = getelementptr i8, ptr %.1054.i, i64 %.865.i4
  br i1 %.956.i65.not, label %B892.i.loopexit, label %B1150.if.i

B1150.if.i:                                       ; preds = %B892.if.i, %B1294.i
  %.903.i.067 = phi i64 [ %.965.i, %B1294.i ], [ %spec.select55, %B892.if.i ]
  %.900.i.066 = phi i64 [ %.969.i, %B1294.i ], [ 0, %B892.if.i ]
  %.965.i = add nsw i64 %.903.i.067, -1
  %.969.i = add nuw nsw i64 %.900.i.066, 1
  %.995.i = mul nsw i64 %.900.i.066, %.495.i
  %.998.i = tail call i64 @llvm.smax.i64(i64 %.995.i, i64 %.11.i32)
  %.1004.i6 = mul nsw i64 %.969.i, %.495.i
  %.1007.i = tail call i64 @llvm.smin.i64(i64 %.1004.i6, i64 %.15.i19)
  %.1013.i = icmp slt i64 %.998.i, %.1007.i
  br i1 %.1013.i, label %B1248.i, label %B1294.i

f32_weight_gradient.body.exit:                    ; preds = %B300.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

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

; LLVM 22.1.0, sources 8cebf60b2ffbadef9ff1ec4703bcfe950576f1cdb6fd026ddd8b9b0e8863d547
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
  %.330.i88.not = icmp slt i64 %.284.i, 1
  br i1 %.330.i88.not, label %f32_weight_gradient.body.exit, label %B302.if.i.lr.ph

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
  %.746.i70.not = icmp ult i64 %.244.i, 64
  %.840.i = getelementptr i8, ptr %.1, i64 48
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !0
  %.921.i85.not = icmp slt i64 %.841.i, 1
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
  %.68.i36 = getelementptr i8, ptr %.1, i64 136
  %.116.i = getelementptr i8, ptr %.1, i64 160
  %.164.i = getelementptr i8, ptr %.1, i64 112
  %.352.i = getelementptr i8, ptr %.1, i64 256
  %.402.i41 = getelementptr i8, ptr %.1, i64 288
  %.536.i76.not = icmp slt i64 %.198.i, 1
  %.634.i = getelementptr i8, ptr %.1, i64 184
  %.679.i = getelementptr i8, ptr %.1, i64 208
  %.741.i = getelementptr i8, ptr %.1, i64 248
  %.71.i = getelementptr i8, ptr %.1, i64 64
  %.124.i = getelementptr i8, ptr %.1, i64 336
  %.355.i54 = getelementptr i8, ptr %.1, i64 328
  %.416.i = getelementptr i8, ptr %.1, i64 312
  %.462.i = getelementptr i8, ptr %.1, i64 320
  %.519.i = getelementptr i8, ptr %.2, i64 8
  %.568.i = getelementptr i8, ptr %.1, i64 240
  %0 = and i64 %.244.i, -64
  br label %B302.if.i

B300.i.loopexit:                                  ; preds = %B1012.i.loopexit, %B934.i
  %.330.i = icmp sgt i64 %.274.i.090, 1
  br i1 %.330.i, label %B302.if.i, label %f32_weight_gradient.body.exit

B934.i:                                           ; preds = %B826.if.i.preheader, %B302.if.i
  br i1 %.921.i85.not, label %B300.i.loopexit, label %B1012.if.i.lr.ph

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
  %spec.select65 = tail call i64 @llvm.smax.i64(i64 %.682.i, i64 0)
  %.727.i82.not = icmp slt i64 %.682.i, 1
  %.873.i = add i64 %.447.i, -1
  %.874.i = add i64 %.873.i, %.495.i
  br label %B1012.if.i

B1012.i.loopexit:                                 ; preds = %B892.i.loopexit, %B1012.if.i
  %exitcond92.not = icmp eq i64 %.841.i, %.934.i
  br i1 %exitcond92.not, label %B300.i.loopexit, label %B1012.if.i

B302.if.i:                                        ; preds = %B302.if.i.lr.ph, %B300.i.loopexit
  %.274.i.090 = phi i64 [ %.284.i, %B302.if.i.lr.ph ], [ %.339.i, %B300.i.loopexit ]
  %.271.i.089 = phi i64 [ %.3, %B302.if.i.lr.ph ], [ %.343.i, %B300.i.loopexit ]
  %.339.i = add nsw i64 %.274.i.090, -1
  %.343.i = add i64 %.271.i.089, 1
  %.373.i = udiv i64 %.271.i.089, %.102.i
  %.1059.i.recomposed = urem i64 %.271.i.089, %.102.i
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
  %.660.i = mul i64 %.271.i.089, %.244.i
  %.661.i = getelementptr i8, ptr %.654.i, i64 %.660.i
  br i1 %.746.i70.not, label %B934.i, label %B826.if.i.preheader

B826.if.i.preheader:                              ; preds = %B302.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.661.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B934.i

B1012.if.i:                                       ; preds = %B1012.if.i.lr.ph, %B1012.i.loopexit
  %.865.i.086 = phi i64 [ 0, %B1012.if.i.lr.ph ], [ %.934.i, %B1012.i.loopexit ]
  %.934.i = add nuw nsw i64 %.865.i.086, 1
  %.1004.i = mul nsw i64 %.1003.i, %.865.i.086
  %.1006.i = getelementptr i8, ptr %.490.i, i64 %.1004.i
  %.1052.i = mul nsw i64 %.1051.i, %.865.i.086
  %.1054.i = getelementptr i8, ptr %.598.i, i64 %.1052.i
  br i1 %.727.i82.not, label %B1012.i.loopexit, label %B892.if.i.lr.ph

B892.if.i.lr.ph:                                  ; preds = %B1012.if.i
  %.813.i = load i64, ptr %.812.i, align 8, !noalias !3
  %.864.i = load i64, ptr %.863.i, align 8, !noalias !3
  %.876.i = udiv i64 %.874.i, %.495.i
  %spec.select69 = tail call i64 @llvm.smax.i64(i64 %.876.i, i64 0)
  %.956.i79.not = icmp slt i64 %.876.i, 1
  br label %B892.if.i

B892.i.loopexit:                                  ; preds = %B1294.i, %B892.if.i
  %.727.i = icmp sgt i64 %.672.i.084, 1
  br i1 %.727.i, label %B892.if.i, label %B1012.i.loopexit

B1248.i:                                          ; preds = %B1150.if.i
  %.69.i = load i64, ptr %.68.i36, align 8, !noalias !6
  %.117.i = load i64, ptr %.116.i, align 8, !noalias !6
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !6
  %.215.i = mul nsw i64 %.998.i, %.402.i
  %.308.i38 = add i64 %.591.i, %.215.i
  %.353.i39 = load i64, ptr %.352.i, align 8, !noalias !6
  %.354.i40 = mul nsw i64 %.353.i39, %.308.i38
  %.355.i = getelementptr i8, ptr %.816.i, i64 %.354.i40
  %.403.i = load i64, ptr %.402.i41, align 8, !noalias !6
  %.405.i = mul nsw i64 %.403.i, %.998.i
  %.406.i = getelementptr i8, ptr %.867.i, i64 %.405.i
  br i1 %.536.i76.not, label %B1294.i, label %B582.if.i.lr.ph

B582.if.i.lr.ph:                                  ; preds = %B1248.i
  %.9.i69.i = add i64 %.165.i, -1
  %.635.i = load i64, ptr %.634.i, align 8, !noalias !6
  %.680.i = load i64, ptr %.679.i, align 8, !noalias !6
  %.803.i = sub nsw i64 %.1007.i, %.998.i
  %.858.i = mul nsw i64 %.353.i39, %.402.i
  br label %B582.if.i

B778.i:                                           ; preds = %B582.if.i
  %.693.i45 = mul nsw i64 %.11.i.i, %.165.i
  %.695.i = add nsw i64 %.693.i45, %.581.i
  %.742.i = load i64, ptr %.741.i, align 8, !noalias !6
  %.743.i = mul nsw i64 %.742.i, %.695.i
  %.745.i46 = getelementptr i8, ptr %.355.i, i64 %.743.i
  %.747.i = shl nsw i64 %.11.i.i, 6
  %.749.i = getelementptr i8, ptr %.406.i, i64 %.747.i
  %.796.i = mul nsw i64 %.478.i.078, %.243.i
  %.800.i = getelementptr i8, ptr %.661.i, i64 %.796.i
  %.806.i = sub nsw i64 %.15.i.i, %.11.i.i
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !9
  %.75.i = sub nsw i64 %.72.i, %.551.i
  %.77.i = tail call i64 @llvm.smin.i64(i64 %.75.i, i64 2)
  %.125.i = load i64, ptr %.124.i, align 8, !noalias !9
  %.208.i73.not = icmp slt i64 %.125.i, 1
  br i1 %.208.i73.not, label %B1066.i, label %B196.if.i.lr.ph

B196.if.i.lr.ph:                                  ; preds = %B778.i
  %.304.i = icmp sgt i64 %.75.i, 0
  %.767.i = mul nsw i64 %.742.i, %.165.i
  br label %B196.if.i

B296.i:                                           ; preds = %B296.i.preheader, %B296.i
  %block.2.1.i = phi i64 [ %.1015.i, %B296.i ], [ 0, %B296.i.preheader ]
  %.311.i = sub nsw i64 %.77.i, %block.2.1.i
  %.357.not.i = icmp slt i64 %.311.i, %.356.i
  %..i = zext i1 %.357.not.i to i64
  %.372.i = add nsw i64 %block.2.1.i, %.551.i
  %.418.i = udiv i64 %.372.i, %.417.i
  %.464.i.reass = mul i64 %.418.i, %factor.op.mul
  %.516.i = getelementptr i64, ptr %2, i64 %..i
  %.517.i = load i64, ptr %.516.i, align 8, !noalias !9
  %.518.i = icmp slt i64 %.517.i, 0
  %.521.i = tail call i64 @llvm.smax.i64(i64 %.517.i, i64 0)
  %.522.i = getelementptr i64, ptr %.520.i, i64 %.521.i
  %.523.i = load i64, ptr %.522.i, align 8, !noalias !9
  %.524.i = select i1 %.518.i, i64 0, i64 %.523.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.464.i.reass
  %.621.i = mul nsw i64 %block.2.1.i, %.596.i
  %.623.i = getelementptr i8, ptr %.749.i, i64 %.621.i
  %.628.i = shl nsw i64 %block.2.1.i, 6
  %.631.i = getelementptr i8, ptr %3, i64 %.628.i
  %.951.i = inttoptr i64 %.524.i to ptr
  tail call void %.951.i(ptr %gep, ptr %.623.i, ptr %.631.i, i64 %.803.i, i64 %.806.i, i64 %.569.i, i64 %.767.i, i64 %.858.i, i64 %.403.i, i64 %.596.i) #0, !noalias !9
  %spec.select68 = select i1 %.357.not.i, i64 1, i64 %.356.i
  %.1015.i = add nsw i64 %spec.select68, %block.2.1.i
  %.1023.i = icmp slt i64 %.1015.i, %.77.i
  br i1 %.1023.i, label %B296.i, label %B1364.i

B1364.i:                                          ; preds = %B296.i, %B196.if.i
  %exitcond.not = icmp eq i64 %.221.i, %.125.i
  br i1 %exitcond.not, label %B1066.i, label %B196.if.i

B196.if.i:                                        ; preds = %B196.if.i.lr.ph, %B1364.i
  %.149.i51.075 = phi i64 [ 0, %B196.if.i.lr.ph ], [ %.221.i, %B1364.i ]
  %.221.i = add nuw nsw i64 %.149.i51.075, 1
  br i1 %.304.i, label %B296.i.preheader, label %B1364.i

B296.i.preheader:                                 ; preds = %B196.if.i
  %.idx = mul i64 %.149.i51.075, 24
  %1 = getelementptr i8, ptr %.1, i64 %.idx
  %.295.i = getelementptr i8, ptr %1, i64 344
  %.296.i = load i64, ptr %.295.i, align 8, !noalias !9
  %.356.i = load i64, ptr %.355.i54, align 8, !noalias !9
  %.417.i = load i64, ptr %.416.i, align 8, !noalias !9
  %.463.i = load i64, ptr %.462.i, align 8, !noalias !9
  %factor.op.mul = mul i64 %.488.i, %.463.i
  %2 = getelementptr i8, ptr %1, i64 352
  %.520.i = load ptr, ptr %.519.i, align 8, !noalias !9
  %.569.i = load i64, ptr %.568.i, align 8, !noalias !9
  %.571.i = mul nsw i64 %.569.i, %.296.i
  %invariant.gep = getelementptr i8, ptr %.745.i46, i64 %.571.i
  %.626.i = shl nsw i64 %.296.i, 7
  %3 = getelementptr i8, ptr %.800.i, i64 %.626.i
  br label %B296.i

B1066.i:                                          ; preds = %B1364.i, %B778.i, %B582.if.i
  %exitcond91.not = icmp eq i64 %.198.i, %.549.i
  br i1 %exitcond91.not, label %B1294.i, label %B582.if.i

B582.if.i:                                        ; preds = %B582.if.i.lr.ph, %B1066.i
  %.478.i.078 = phi i64 [ 0, %B582.if.i.lr.ph ], [ %.549.i, %B1066.i ]
  %.549.i = add nuw nsw i64 %.478.i.078, 1
  %.579.i = mul nsw i64 %.478.i.078, %.69.i
  %.581.i = sub nsw i64 %.579.i, %.117.i
  %.6.i.i = sub i64 0, %.581.i
  %.8.i68.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i70.i = add i64 %.9.i69.i, %.8.i68.i
  %.11.i.i = udiv i64 %.10.i70.i, %.165.i
  %.8.i.i = sub nsw i64 %.635.i, %.581.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.9.i69.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.165.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.680.i, i64 %.13.i.i)
  %.689.i = icmp slt i64 %.11.i.i, %.15.i.i
  br i1 %.689.i, label %B778.i, label %B1066.i

B1294.i:                                          ; preds = %B1066.i, %B1248.i, %B1150.if.i
  %.956.i = icmp sgt i64 %.903.i.081, 1
  br i1 %.956.i, label %B1150.if.i, label %B892.i.loopexit

B892.if.i:                                        ; preds = %B892.if.i.lr.ph, %B892.i.loopexit
  %.672.i.084 = phi i64 [ %spec.select65, %B892.if.i.lr.ph ], [ %.736.i, %B892.i.loopexit ]
  %.669.i.083 = phi i64 [ %.11.i, %B892.if.i.lr.ph ], [ %.740.i, %B892.i.loopexit ]
  %.736.i = add nsw i64 %.672.i.084, -1
  %.740.i = add i64 %.669.i.083, 1
  %.766.i = mul nsw i64 %.669.i.083, %.163.i
  %.768.i = add nsw i64 %.766.i, %.258.i
  %.814.i = mul nsw i64 %.813.i, %.768.i
  %.816.i = getelementptr i8, ptr %.1006.i, i64 %.814.i
  %.865.i4 = mul nsw i64 %.864.i, %.669.i.083
  %.867.i = getelementptr i8, ptr %.1054.i, i64 %.865.i4
  br i1 %.956.i79.not, label %B892.i.loopexit, label %B1150.if.i

B1150.if.i:                                       ; preds = %B892.if.i, %B1294.i
  %.903.i.081 = phi i64 [ %.965.i, %B1294.i ], [ %spec.select69, %B892.if.i ]
  %.900.i.080 = phi i64 [ %.969.i, %B1294.i ], [ 0, %B892.if.i ]
  %.965.i = add nsw i64 %.903.i.081, -1
  %.969.i = add nuw nsw i64 %.900.i.080, 1
  %.995.i = mul nsw i64 %.900.i.080, %.495.i
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
!9 = !{!10, !7, !4, !1}
!10 = distinct !{!10, !11, !"f32_weight_gradient_tap.body: %retptr"}
!11 = distinct !{!11, !"f32_weight_gradient_tap.body"}

; LLVM 22.1.0, sources 49a7d8cc65e7a68e37a1eb47caa3b9b5227b4ef79fb6d69cfbf6117d72d2cd30
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depthwise_transposed(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %0 = freeze i64 %.3
  %.59.i = getelementptr i8, ptr %.1, i64 96
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.85.i = getelementptr i8, ptr %.1, i64 80
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.111.i = getelementptr i8, ptr %.1, i64 152
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !0
  %.137.i = getelementptr i8, ptr %.1, i64 160
  %.138.i = load i64, ptr %.137.i, align 8, !noalias !0
  %.163.i = getelementptr i8, ptr %.1, i64 168
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !0
  %.189.i = getelementptr i8, ptr %.1, i64 176
  %.190.i = load i64, ptr %.189.i, align 8, !noalias !0
  %.215.i = getelementptr i8, ptr %.1, i64 104
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !0
  %.241.i = getelementptr i8, ptr %.1, i64 112
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !0
  %.282.i = sub i64 %.4, %0
  %.328.i47.not = icmp slt i64 %.282.i, 1
  br i1 %.328.i47.not, label %f32_depthwise_transposed.body.exit, label %B506.if.i.lr.ph

B506.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul46 = shl i64 %.138.i, 6
  %factor.op.mul45 = mul i64 %.164.i, %.190.i
  %factor.op.mul = shl i64 %.60.i, 6
  %.33.i = getelementptr i8, ptr %.1, i64 88
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !0
  %.396.i = getelementptr i8, ptr %.1, i64 32
  %.397.i = load i64, ptr %.396.i, align 8, !noalias !0
  %.398.i = lshr i64 %.397.i, 48
  %.400.i = load ptr, ptr %.2, align 8, !noalias !0
  %.401.i = and i64 %.397.i, 281474976710655
  %.402.i = getelementptr i64, ptr %.400.i, i64 %.398.i
  %.410.i.reass = mul i64 %factor.op.mul, %.34.i
  %.440.i = getelementptr i8, ptr %.1, i64 16
  %.441.i = load i64, ptr %.440.i, align 8, !noalias !0
  %.442.i = lshr i64 %.441.i, 48
  %.445.i = and i64 %.441.i, 281474976710655
  %.446.i = getelementptr i64, ptr %.400.i, i64 %.442.i
  %.453.i.reass = shl i64 %factor.op.mul45, 6
  %.484.i = load i64, ptr %.1, align 8, !noalias !0
  %.485.i = lshr i64 %.484.i, 48
  %.488.i = and i64 %.484.i, 281474976710655
  %.489.i = getelementptr i64, ptr %.400.i, i64 %.485.i
  %.496.i.reass = mul i64 %factor.op.mul46, %.112.i
  %.531.i = getelementptr i8, ptr %.1, i64 64
  %.532.i = load i64, ptr %.531.i, align 8, !noalias !0
  %.533.not.i = icmp eq i64 %.532.i, 0
  %.557.i = getelementptr i8, ptr %.1, i64 48
  %.582.i = mul i64 %.138.i, %.112.i
  %.662.i33.not = icmp slt i64 %.582.i, 1
  %.715.i = mul i64 %.60.i, %.34.i
  %.796.i42.not = icmp slt i64 %.715.i, 1
  %.860.i = getelementptr i8, ptr %.1, i64 120
  %.884.i = getelementptr i8, ptr %.1, i64 136
  %.911.i = getelementptr i8, ptr %.1, i64 128
  %.935.i = getelementptr i8, ptr %.1, i64 144
  %.9.i18 = add i64 %.242.i, -1
  %.9.i22 = add i64 %.216.i, -1
  %.1102.i = shl i64 %.190.i, 6
  %.1229.i = shl i64 %.242.i, 6
  br label %B506.if.i

B504.i.loopexit:                                  ; preds = %B1226.i.loopexit, %B1190.i
  %.328.i = icmp sgt i64 %.272.i.048, 1
  br i1 %.328.i, label %B506.if.i, label %f32_depthwise_transposed.body.exit

B1000.i:                                          ; preds = %B506.if.i
  %.558.i = load i64, ptr %.557.i, align 8, !noalias !0
  %.559.i = lshr i64 %.558.i, 48
  %.562.i = and i64 %.558.i, 281474976710655
  %.563.i = getelementptr i64, ptr %.400.i, i64 %.559.i
  %.564.i = load ptr, ptr %.563.i, align 8, !noalias !0
  %.565.i = getelementptr i8, ptr %.564.i, i64 %.562.i
  %.570.i = shl nsw i64 %1, 6
  %.573.i = getelementptr i8, ptr %.565.i, i64 %.570.i
  %.574.i = load <16 x float>, ptr %.573.i, align 4, !noalias !0
  br label %B1098.i

B1098.i:                                          ; preds = %B506.if.i, %B1000.i
  %start.2.1.i = phi <16 x float> [ %.574.i, %B1000.i ], [ zeroinitializer, %B506.if.i ]
  br i1 %.662.i33.not, label %B1190.i, label %B1134.if.i

B1190.i:                                          ; preds = %B1134.if.i, %B1098.i
  br i1 %.796.i42.not, label %B504.i.loopexit, label %B1228.if.i.lr.ph

B1228.if.i.lr.ph:                                 ; preds = %B1190.i
  %.861.i = load i64, ptr %.860.i, align 8, !noalias !0
  %.885.i = load i64, ptr %.884.i, align 8, !noalias !0
  %.912.i = load i64, ptr %.911.i, align 8, !noalias !0
  %.936.i = load i64, ptr %.935.i, align 8, !noalias !0
  br label %B1228.if.i

B1226.i.loopexit:                                 ; preds = %B1712.i.loopexit, %B1228.if.i
  %exitcond50.not = icmp eq i64 %.715.i, %.809.i
  br i1 %exitcond50.not, label %B504.i.loopexit, label %B1228.if.i

B1712.i.loopexit:                                 ; preds = %B1874.if.i, %B1712.if.i
  %.1049.i = icmp samesign ugt i64 %.996.i.041, 1
  br i1 %.1049.i, label %B1712.if.i, label %B1226.i.loopexit

B506.if.i:                                        ; preds = %B506.if.i.lr.ph, %B504.i.loopexit
  %.269.i.049 = phi i64 [ %0, %B506.if.i.lr.ph ], [ %.341.i, %B504.i.loopexit ]
  %.272.i.048 = phi i64 [ %.282.i, %B506.if.i.lr.ph ], [ %.337.i, %B504.i.loopexit ]
  %.337.i = add nsw i64 %.272.i.048, -1
  %.341.i = add i64 %.269.i.049, 1
  %1 = urem i64 %.269.i.049, %.86.i
  %.403.i = load ptr, ptr %.402.i, align 8, !noalias !0
  %.404.i = getelementptr i8, ptr %.403.i, i64 %.401.i
  %.413.i = mul i64 %.410.i.reass, %1
  %.414.i = getelementptr i8, ptr %.404.i, i64 %.413.i
  %.447.i = load ptr, ptr %.446.i, align 8, !noalias !0
  %.448.i = getelementptr i8, ptr %.447.i, i64 %.445.i
  %.456.i = mul i64 %.453.i.reass, %.269.i.049
  %.457.i = getelementptr i8, ptr %.448.i, i64 %.456.i
  %.490.i = load ptr, ptr %.489.i, align 8, !noalias !0
  %.491.i = getelementptr i8, ptr %.490.i, i64 %.488.i
  %.499.i = mul i64 %.496.i.reass, %.269.i.049
  %.500.i = getelementptr i8, ptr %.491.i, i64 %.499.i
  br i1 %.533.not.i, label %B1098.i, label %B1000.i

B1134.if.i:                                       ; preds = %B1098.i, %B1134.if.i
  %.606.i.034 = phi i64 [ %.675.i, %B1134.if.i ], [ 0, %B1098.i ]
  %.675.i = add nuw nsw i64 %.606.i.034, 1
  %2 = shl nsw i64 %.606.i.034, 6
  %.703.i = getelementptr i8, ptr %.500.i, i64 %2
  store <16 x float> %start.2.1.i, ptr %.703.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.582.i, %.675.i
  br i1 %exitcond.not, label %B1190.i, label %B1134.if.i

B1228.if.i:                                       ; preds = %B1228.if.i.lr.ph, %B1226.i.loopexit
  %.739.i.043 = phi i64 [ 0, %B1228.if.i.lr.ph ], [ %.809.i, %B1226.i.loopexit ]
  %.809.i = add nuw nsw i64 %.739.i.043, 1
  %.835.i = udiv i64 %.739.i.043, %.60.i
  %.837.i = mul nsw i64 %.835.i, %.60.i
  %.838.i.recomposed = urem i64 %.739.i.043, %.60.i
  %.862.i = mul nsw i64 %.861.i, %.835.i
  %.886.i = sub nsw i64 %.862.i, %.885.i
  %.913.i = mul nsw i64 %.912.i, %.838.i.recomposed
  %.937.i = sub nsw i64 %.913.i, %.936.i
  %.941.i = shl nsw i64 %.739.i.043, 6
  %.943.i = getelementptr i8, ptr %.414.i, i64 %.941.i
  %.944.i = load <16 x float>, ptr %.943.i, align 4, !noalias !0
  %.6.i = sub i64 0, %.937.i
  %.8.i17 = tail call i64 @llvm.smax.i64(i64 %.6.i, i64 0)
  %.10.i19 = add i64 %.9.i18, %.8.i17
  %.11.i = udiv i64 %.10.i19, %.242.i
  %.6.i20 = sub i64 0, %.886.i
  %.8.i21 = tail call i64 @llvm.smax.i64(i64 %.6.i20, i64 0)
  %.10.i23 = add i64 %.9.i22, %.8.i21
  %.11.i24 = udiv i64 %.10.i23, %.216.i
  %.8.i6 = sub nsw i64 %.112.i, %.886.i
  %.10.i7 = tail call i64 @llvm.smax.i64(i64 %.8.i6, i64 0)
  %.12.i9 = add i64 %.9.i22, %.10.i7
  %.13.i10 = udiv i64 %.12.i9, %.216.i
  %.15.i11 = tail call i64 @llvm.smin.i64(i64 %.164.i, i64 %.13.i10)
  %.1006.i = sub i64 %.15.i11, %.11.i24
  %.1049.i39.not = icmp slt i64 %.1006.i, 1
  br i1 %.1049.i39.not, label %B1226.i.loopexit, label %B1712.if.i.lr.ph

B1712.if.i.lr.ph:                                 ; preds = %B1228.if.i
  %.8.i = sub nsw i64 %.138.i, %.937.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i18, %.10.i
  %.13.i = udiv i64 %.12.i, %.242.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.190.i, i64 %.13.i)
  %.1147.i = sub i64 %.15.i, %.11.i
  %spec.select32 = tail call i64 @llvm.smax.i64(i64 %.1147.i, i64 0)
  %.1190.i36.not = icmp slt i64 %.1147.i, 1
  br label %B1712.if.i

B1712.if.i:                                       ; preds = %B1712.if.i.lr.ph, %B1712.i.loopexit
  %.996.i.041 = phi i64 [ %.1006.i, %B1712.if.i.lr.ph ], [ %.1058.i, %B1712.i.loopexit ]
  %.993.i.040 = phi i64 [ %.11.i24, %B1712.if.i.lr.ph ], [ %.1062.i, %B1712.i.loopexit ]
  %.1058.i = add nsw i64 %.996.i.041, -1
  %.1062.i = add i64 %.993.i.040, 1
  %.1088.i = mul nsw i64 %.993.i.040, %.216.i
  %.1090.i = add nsw i64 %.1088.i, %.886.i
  %.1092.i = mul nsw i64 %.1090.i, %.138.i
  %.1094.i = add nsw i64 %.1092.i, %.937.i
  %.1095.i = shl nsw i64 %.1094.i, 6
  %.1097.i = getelementptr i8, ptr %.500.i, i64 %.1095.i
  %.1103.i = mul i64 %.1102.i, %.993.i.040
  %.1105.i = getelementptr i8, ptr %.457.i, i64 %.1103.i
  br i1 %.1190.i36.not, label %B1712.i.loopexit, label %B1874.if.i

B1874.if.i:                                       ; preds = %B1712.if.i, %B1874.if.i
  %.1137.i.038 = phi i64 [ %.1199.i, %B1874.if.i ], [ %spec.select32, %B1712.if.i ]
  %.1134.i.037 = phi i64 [ %.1203.i, %B1874.if.i ], [ %.11.i, %B1712.if.i ]
  %.1199.i = add nsw i64 %.1137.i.038, -1
  %.1203.i = add i64 %.1134.i.037, 1
  %.1230.i = mul i64 %.1229.i, %.1134.i.037
  %.1231.i = shl nsw i64 %.1134.i.037, 6
  %.1233.i = getelementptr i8, ptr %.1105.i, i64 %.1231.i
  %.1234.i = load <16 x float>, ptr %.1233.i, align 4, !noalias !0
  %.1236.i = getelementptr i8, ptr %.1097.i, i64 %.1230.i
  %.1237.i = load <16 x float>, ptr %.1236.i, align 4, !noalias !0
  %.1239.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.1234.i, <16 x float> %.944.i, <16 x float> %.1237.i)
  store <16 x float> %.1239.i, ptr %.1236.i, align 4, !noalias !0
  %.1190.i = icmp sgt i64 %.1137.i.038, 1
  br i1 %.1190.i, label %B1874.if.i, label %B1712.i.loopexit

f32_depthwise_transposed.body.exit:               ; preds = %B504.i.loopexit, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise_transposed.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise_transposed.body"}

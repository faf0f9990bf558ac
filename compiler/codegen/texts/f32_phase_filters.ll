; LLVM 22.1.0, sources 9cbae4b81d514365cb541c17e5eea678f16a59ad594d8882b6ee57ea2a006b47
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_phase_filters(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.33.i = getelementptr i8, ptr %.1, i64 32
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.1, i64 40
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.77.i = getelementptr i8, ptr %.1, i64 56
  %.78.i = load i64, ptr %.77.i, align 8, !noalias !0
  %.99.i = getelementptr i8, ptr %.1, i64 96
  %.100.i = load i64, ptr %.99.i, align 8, !noalias !0
  %.121.i = getelementptr i8, ptr %.1, i64 104
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !0
  %.143.i = getelementptr i8, ptr %.1, i64 72
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !0
  %.165.i = getelementptr i8, ptr %.1, i64 80
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.187.i = getelementptr i8, ptr %.1, i64 120
  %.188.i = load i64, ptr %.187.i, align 8, !noalias !0
  %.209.i = getelementptr i8, ptr %.1, i64 128
  %.210.i = load i64, ptr %.209.i, align 8, !noalias !0
  %.231.i = getelementptr i8, ptr %.1, i64 88
  %.232.i = load i64, ptr %.231.i, align 8, !noalias !0
  %.257.i = getelementptr i8, ptr %.1, i64 112
  %.258.i = load i64, ptr %.257.i, align 8, !noalias !0
  %.327.i = sub i64 %.4, %.3
  %factor.op.mul40 = mul i64 %.56.i, %.34.i
  %.373.i42.not = icmp slt i64 %.327.i, 1
  br i1 %.373.i42.not, label %f32_phase_filters.body.exit, label %B666.if.i.lr.ph

B666.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul = shl i64 %.188.i, 2
  %factor.op.mul41 = mul i64 %factor.op.mul, %.210.i
  %.234.i = mul i64 %.122.i, %.100.i
  %.236.i = mul i64 %.234.i, %.232.i
  %.267.i = icmp eq i64 %.236.i, 1
  %.270.i = icmp eq i64 %.78.i, 1
  %or.cond.i = select i1 %.267.i, i1 %.270.i, i1 false
  %.428.i = getelementptr i8, ptr %.1, i64 48
  %.429.i = load i64, ptr %.428.i, align 8, !noalias !0
  %.477.i = mul nsw i64 %.166.i, %.144.i
  %.498.i = select i1 %or.cond.i, i64 %.34.i, i64 0
  %.578.i18.not = icmp slt i64 %.498.i, 1
  %.651.i = shl i64 %.56.i, 2
  %.675.i = getelementptr i8, ptr %.1, i64 16
  %.818.i = shl i64 %.34.i, 2
  %.846.i = sub i64 %.34.i, %.498.i
  %factor.op.mul35.reass.reass = mul i64 %factor.op.mul41, %.258.i
  %.927.i37.not = icmp slt i64 %.846.i, 1
  %.1131.i = shl i64 %.236.i, 2
  %.1281.i27.not = icmp slt i64 %.258.i, 1
  %.1361.i = getelementptr i8, ptr %.1, i64 64
  %.1447.i24.not = icmp slt i64 %.188.i, 1
  %.1634.i21.not = icmp slt i64 %.210.i, 1
  br label %B666.if.i

B664.i.loopexit:                                  ; preds = %B1526.i.loopexit, %B1484.i
  %.373.i = icmp sgt i64 %.317.i.043, 1
  br i1 %.373.i, label %B666.if.i, label %f32_phase_filters.body.exit

B1108.i.loopexit:                                 ; preds = %B1376.if.i, %B1108.if.i
  %exitcond.not = icmp eq i64 %.498.i, %.591.i
  br i1 %exitcond.not, label %B1484.i, label %B1108.if.i

B1484.i:                                          ; preds = %B1108.i.loopexit, %B666.if.i
  br i1 %.927.i37.not, label %B664.i.loopexit, label %B1528.if.i.lr.ph

B1528.if.i.lr.ph:                                 ; preds = %B1484.i
  %.970.i = mul nsw i64 %.484.i, %.34.i
  %.1016.i = sub i64 %.492.i, %.456.i
  %spec.select11 = tail call i64 @llvm.smax.i64(i64 %.1016.i, i64 0)
  %.1060.i32.not = icmp slt i64 %.1016.i, 1
  %.1139.i = mul nsw i64 %.430.i, %.56.i
  br label %B1528.if.i

B1526.i.loopexit:                                 ; preds = %B1586.i.loopexit, %B1528.if.i
  %exitcond48.not = icmp eq i64 %.846.i, %.940.i
  br i1 %exitcond48.not, label %B664.i.loopexit, label %B1528.if.i

B1586.i.loopexit:                                 ; preds = %B1912.i.loopexit, %B1588.if.i
  %.1060.i = icmp sgt i64 %.1006.i.034, 1
  br i1 %.1060.i, label %B1588.if.i, label %B1526.i.loopexit

B1912.i.loopexit:                                 ; preds = %B2066.i.loopexit, %B1914.if.i
  %exitcond47.not = icmp eq i64 %.258.i, %.1294.i
  br i1 %exitcond47.not, label %B1586.i.loopexit, label %B1914.if.i

B2066.i.loopexit:                                 ; preds = %B2366.i, %B2066.if.i
  %exitcond46.not = icmp eq i64 %.188.i, %.1460.i
  br i1 %exitcond46.not, label %B1912.i.loopexit, label %B2066.if.i

B2312.i:                                          ; preds = %B2234.if.i
  %.1707.i = add nsw i64 %.1682.i, %.1507.i
  %.1710.i = shl nsw i64 %.1707.i, 2
  %.1712.i = getelementptr i8, ptr %.1133.i, i64 %.1710.i
  %.1713.i = load float, ptr %.1712.i, align 4, !noalias !0
  br label %B2366.i

B2366.i:                                          ; preds = %B2234.if.i, %B2312.i
  %value.2.6.i = phi float [ %.1713.i, %B2312.i ], [ 0.000000e+00, %B2234.if.i ]
  %.1729.i = add nuw nsw i64 %.1578.i.022, %.1727.i
  %.1732.i = shl nsw i64 %.1729.i, 2
  %.1735.i = getelementptr i8, ptr %.1178.i, i64 %.1732.i
  store float %value.2.6.i, ptr %.1735.i, align 4, !noalias !0
  %exitcond45.not = icmp eq i64 %.210.i, %.1647.i
  br i1 %exitcond45.not, label %B2066.i.loopexit, label %B2234.if.i

B666.if.i:                                        ; preds = %B666.if.i.lr.ph, %B664.i.loopexit
  %.314.i.044 = phi i64 [ %.3, %B666.if.i.lr.ph ], [ %.386.i, %B664.i.loopexit ]
  %.317.i.043 = phi i64 [ %.327.i, %B666.if.i.lr.ph ], [ %.382.i, %B664.i.loopexit ]
  %.382.i = add nsw i64 %.317.i.043, -1
  %.386.i = add i64 %.314.i.044, 1
  %.430.i = udiv i64 %.314.i.044, %.429.i
  %.454.i = mul nsw i64 %.430.i, %.429.i
  %.455.i.recomposed = urem i64 %.314.i.044, %.429.i
  %.456.i = shl nsw i64 %.455.i.recomposed, 4
  %.462.i = urem i64 %.430.i, %.78.i
  %.464.i = urem i64 %.462.i, %.166.i
  %.469.i = udiv i64 %.462.i, %.166.i
  %.471.i = urem i64 %.469.i, %.144.i
  %.478.i = udiv i64 %.462.i, %.477.i
  %.484.i = udiv i64 %.430.i, %.78.i
  %.489.i = add nsw i64 %.456.i, 16
  %.492.i = tail call i64 @llvm.smin.i64(i64 %.489.i, i64 %.56.i)
  %factor.op.mul.reass = mul i64 %factor.op.mul40, %.430.i
  br i1 %.578.i18.not, label %B1484.i, label %B1108.if.i.lr.ph

B1108.if.i.lr.ph:                                 ; preds = %B666.if.i
  %.635.i = load i64, ptr %.1, align 8, !noalias !0
  %.636.i = lshr i64 %.635.i, 48
  %.638.i = load ptr, ptr %.2, align 8, !noalias !0
  %.639.i = and i64 %.635.i, 281474976710655
  %.640.i = getelementptr i64, ptr %.638.i, i64 %.636.i
  %.648.i = mul nsw i64 %.484.i, %.34.i
  %.676.i = load i64, ptr %.675.i, align 8, !noalias !0
  %.677.i = lshr i64 %.676.i, 48
  %.680.i = and i64 %.676.i, 281474976710655
  %.681.i = getelementptr i64, ptr %.638.i, i64 %.677.i
  %.736.i = sub i64 %.492.i, %.456.i
  %spec.select10 = tail call i64 @llvm.smax.i64(i64 %.736.i, i64 0)
  %.779.i15.not = icmp slt i64 %.736.i, 1
  br label %B1108.if.i

B1108.if.i:                                       ; preds = %B1108.if.i.lr.ph, %B1108.i.loopexit
  %.522.i.019 = phi i64 [ 0, %B1108.if.i.lr.ph ], [ %.591.i, %B1108.i.loopexit ]
  %.591.i = add nuw nsw i64 %.522.i.019, 1
  %.641.i = load ptr, ptr %.640.i, align 8, !noalias !0
  %.642.i = getelementptr i8, ptr %.641.i, i64 %.639.i
  %.649.i = add nsw i64 %.522.i.019, %.648.i
  %.652.i = mul i64 %.651.i, %.649.i
  %.653.i = getelementptr i8, ptr %.642.i, i64 %.652.i
  %.682.i = load ptr, ptr %.681.i, align 8, !noalias !0
  %.683.i = getelementptr i8, ptr %.682.i, i64 %.680.i
  %.692.i = add nsw i64 %.522.i.019, %factor.op.mul.reass
  %.693.i = shl nsw i64 %.692.i, 2
  %.694.i = getelementptr i8, ptr %.683.i, i64 %.693.i
  br i1 %.779.i15.not, label %B1108.i.loopexit, label %B1376.if.i

B1376.if.i:                                       ; preds = %B1108.if.i, %B1376.if.i
  %.726.i.017 = phi i64 [ %.788.i, %B1376.if.i ], [ %spec.select10, %B1108.if.i ]
  %.723.i.016 = phi i64 [ %.792.i, %B1376.if.i ], [ %.456.i, %B1108.if.i ]
  %.788.i = add nsw i64 %.726.i.017, -1
  %.792.i = add i64 %.723.i.016, 1
  %.819.i = mul i64 %.818.i, %.723.i.016
  %.820.i = shl nsw i64 %.723.i.016, 2
  %.822.i = getelementptr i8, ptr %.653.i, i64 %.820.i
  %.823.i = load float, ptr %.822.i, align 4, !noalias !0
  %.825.i = getelementptr i8, ptr %.694.i, i64 %.819.i
  store float %.823.i, ptr %.825.i, align 4, !noalias !0
  %.779.i = icmp sgt i64 %.726.i.017, 1
  br i1 %.779.i, label %B1376.if.i, label %B1108.i.loopexit

B1528.if.i:                                       ; preds = %B1528.if.i.lr.ph, %B1526.i.loopexit
  %.870.i.038 = phi i64 [ 0, %B1528.if.i.lr.ph ], [ %.940.i, %B1526.i.loopexit ]
  %.940.i = add nuw nsw i64 %.870.i.038, 1
  %.972.i = add nsw i64 %.870.i.038, %.970.i
  %.974.i = mul nsw i64 %.972.i, %.56.i
  br i1 %.1060.i32.not, label %B1526.i.loopexit, label %B1588.if.i.lr.ph

B1588.if.i.lr.ph:                                 ; preds = %B1528.if.i
  %.1117.i = load i64, ptr %.1, align 8, !noalias !0
  %.1118.i = lshr i64 %.1117.i, 48
  %.1120.i = load ptr, ptr %.2, align 8, !noalias !0
  %.1121.i = and i64 %.1117.i, 281474976710655
  %.1122.i = getelementptr i64, ptr %.1120.i, i64 %.1118.i
  %.1166.i = load i64, ptr %.675.i, align 8, !noalias !0
  %.1167.i = lshr i64 %.1166.i, 48
  %.1170.i = and i64 %.1166.i, 281474976710655
  %.1171.i = getelementptr i64, ptr %.1120.i, i64 %.1167.i
  br label %B1588.if.i

B1588.if.i:                                       ; preds = %B1588.if.i.lr.ph, %B1586.i.loopexit
  %.1006.i.034 = phi i64 [ %spec.select11, %B1588.if.i.lr.ph ], [ %.1069.i, %B1586.i.loopexit ]
  %.1003.i.033 = phi i64 [ %.456.i, %B1588.if.i.lr.ph ], [ %.1073.i, %B1586.i.loopexit ]
  %.1069.i = add nsw i64 %.1006.i.034, -1
  %.1073.i = add i64 %.1003.i.033, 1
  %.1123.i = load ptr, ptr %.1122.i, align 8, !noalias !0
  %.1124.i = getelementptr i8, ptr %.1123.i, i64 %.1121.i
  %.1129.i = add nsw i64 %.1003.i.033, %.974.i
  %.1132.i = mul i64 %.1131.i, %.1129.i
  %.1133.i = getelementptr i8, ptr %.1124.i, i64 %.1132.i
  %.1140.i = add nsw i64 %.1003.i.033, %.1139.i
  %.1142.i = mul nsw i64 %.1140.i, %.34.i
  %.1144.i = add nsw i64 %.1142.i, %.870.i.038
  %.1172.i = load ptr, ptr %.1171.i, align 8, !noalias !0
  %.1173.i = getelementptr i8, ptr %.1172.i, i64 %.1170.i
  %.1177.i = mul i64 %factor.op.mul35.reass.reass, %.1144.i
  %.1178.i = getelementptr i8, ptr %.1173.i, i64 %.1177.i
  br i1 %.1281.i27.not, label %B1586.i.loopexit, label %B1914.if.i.lr.ph

B1914.if.i.lr.ph:                                 ; preds = %B1588.if.i
  %.1362.i = load i64, ptr %.1361.i, align 8, !noalias !0
  br label %B1914.if.i

B1914.if.i:                                       ; preds = %B1914.if.i.lr.ph, %B1912.i.loopexit
  %.1224.i.028 = phi i64 [ 0, %B1914.if.i.lr.ph ], [ %.1294.i, %B1912.i.loopexit ]
  %.1294.i = add nuw nsw i64 %.1224.i.028, 1
  br i1 %.1447.i24.not, label %B1912.i.loopexit, label %B2066.if.i.lr.ph

B2066.if.i.lr.ph:                                 ; preds = %B1914.if.i
  %0 = xor i64 %.1224.i.028, -1
  %.1343.i = add nsw i64 %.258.i, %0
  %.1363.i = mul nsw i64 %.1362.i, %.1343.i
  %.1501.i = add nsw i64 %.1363.i, %.478.i
  %.1503.i = mul nsw i64 %.1501.i, %.100.i
  %.1533.i = icmp slt i64 %.1501.i, %.232.i
  %.1723.i = mul nuw nsw i64 %.1224.i.028, %.188.i
  br label %B2066.if.i

B2066.if.i:                                       ; preds = %B2066.if.i.lr.ph, %B2066.i.loopexit
  %.1391.i.025 = phi i64 [ 0, %B2066.if.i.lr.ph ], [ %.1460.i, %B2066.i.loopexit ]
  %.1460.i = add nuw nsw i64 %.1391.i.025, 1
  %1 = xor i64 %.1391.i.025, -1
  %.1491.i = add nsw i64 %.188.i, %1
  %.1493.i = mul nsw i64 %.1491.i, %.144.i
  %.1495.i = add nsw i64 %.1493.i, %.471.i
  %.1505.i = add nsw i64 %.1495.i, %.1503.i
  %.1507.i = mul nsw i64 %.1505.i, %.122.i
  %.1540.i = icmp slt i64 %.1495.i, %.100.i
  %spec.select.i = select i1 %.1533.i, i1 %.1540.i, i1 false
  br i1 %.1634.i21.not, label %B2066.i.loopexit, label %B2234.if.i.lr.ph

B2234.if.i.lr.ph:                                 ; preds = %B2066.if.i
  %.1725.i = add nuw nsw i64 %.1391.i.025, %.1723.i
  %.1727.i = mul nuw nsw i64 %.1725.i, %.210.i
  br label %B2234.if.i

B2234.if.i:                                       ; preds = %B2234.if.i.lr.ph, %B2366.i
  %.1578.i.022 = phi i64 [ 0, %B2234.if.i.lr.ph ], [ %.1647.i, %B2366.i ]
  %.1647.i = add nuw nsw i64 %.1578.i.022, 1
  %2 = xor i64 %.1578.i.022, -1
  %.1678.i = add nsw i64 %.210.i, %2
  %.1680.i = mul nsw i64 %.1678.i, %.166.i
  %.1682.i = add nsw i64 %.1680.i, %.464.i
  %.1703.i = icmp slt i64 %.1682.i, %.122.i
  %or.cond391.i = select i1 %spec.select.i, i1 %.1703.i, i1 false
  br i1 %or.cond391.i, label %B2312.i, label %B2366.i

f32_phase_filters.body.exit:                      ; preds = %B664.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_phase_filters.body: %retptr"}
!2 = distinct !{!2, !"f32_phase_filters.body"}

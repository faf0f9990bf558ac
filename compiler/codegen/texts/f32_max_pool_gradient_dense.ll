; LLVM 22.1.0, sources ca923c93377a13c33d0dfc816570dc844de76ecff87ec630d2ea1b2eb358bbc7
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_max_pool_gradient_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.40.i = getelementptr i8, ptr %.1, i64 64
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.70.i = getelementptr i8, ptr %.1, i64 72
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !0
  %.101.i = getelementptr i8, ptr %.1, i64 80
  %.102.i = load i64, ptr %.101.i, align 8, !noalias !0
  %.135.i = getelementptr i8, ptr %.1, i64 96
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !0
  %.168.i = getelementptr i8, ptr %.1, i64 104
  %.169.i = load i64, ptr %.168.i, align 8, !noalias !0
  %.201.i = getelementptr i8, ptr %.1, i64 88
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.204.i = mul i64 %.202.i, %.136.i
  %.236.i = getelementptr i8, ptr %.1, i64 176
  %.237.i = load i64, ptr %.236.i, align 8, !noalias !0
  %.246.i = getelementptr i8, ptr %.2, i64 16
  %.247.i = load ptr, ptr %.246.i, align 8, !noalias !0
  %.289.i = sub i64 %.4, %.3
  %.335.i107.not = icmp slt i64 %.289.i, 1
  br i1 %.335.i107.not, label %f32_max_pool_gradient_dense.body.exit, label %B492.if.i.lr.ph

B492.if.i.lr.ph:                                  ; preds = %.6
  %.72.i = mul i64 %.71.i, %.41.i
  %.103.i = mul i64 %.72.i, %.102.i
  %.406.i = load i64, ptr %.1, align 8, !noalias !0
  %.407.i = lshr i64 %.406.i, 48
  %.409.i = load ptr, ptr %.2, align 8, !noalias !0
  %.410.i = and i64 %.406.i, 281474976710655
  %.411.i = getelementptr i64, ptr %.409.i, i64 %.407.i
  %.419.i = shl i64 %.103.i, 2
  %.454.i = getelementptr i8, ptr %.1, i64 32
  %.455.i = load i64, ptr %.454.i, align 8, !noalias !0
  %.456.i = lshr i64 %.455.i, 48
  %.459.i = and i64 %.455.i, 281474976710655
  %.460.i = getelementptr i64, ptr %.409.i, i64 %.456.i
  %spec.select64 = tail call i64 @llvm.smax.i64(i64 %.103.i, i64 0)
  %.554.i70.not = icmp slt i64 %.103.i, 1
  %.684.i104.not = icmp slt i64 %.204.i, 1
  %.47.i = getelementptr i8, ptr %.1, i64 112
  %.35.i44 = getelementptr i8, ptr %.1, i64 136
  %.66.i47 = getelementptr i8, ptr %.1, i64 184
  %.206.i = getelementptr i8, ptr %.1, i64 160
  %.241.i = getelementptr i8, ptr %.1, i64 120
  %.35.i50 = getelementptr i8, ptr %.1, i64 144
  %.66.i53 = getelementptr i8, ptr %.1, i64 192
  %.391.i = getelementptr i8, ptr %.1, i64 168
  %.823.i101.not = icmp slt i64 %.169.i, 1
  %0 = getelementptr i8, ptr %.1, i64 16
  %.35.i41 = getelementptr i8, ptr %.1, i64 152
  %.66.i43 = getelementptr i8, ptr %.1, i64 200
  %.9.i13 = add i64 %.237.i, -1
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %1 = shl nuw i64 %spec.select64, 2
  br label %B492.if.i

B490.i.loopexit:                                  ; preds = %B782.i.loopexit, %B752.i
  %.335.i = icmp sgt i64 %.279.i.0109, 1
  br i1 %.335.i, label %B492.if.i, label %f32_max_pool_gradient_dense.body.exit

B752.i:                                           ; preds = %B714.if.i.preheader, %B492.if.i
  br i1 %.684.i104.not, label %B490.i.loopexit, label %B784.if.i.lr.ph

B784.if.i.lr.ph:                                  ; preds = %B752.i
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !3
  %.131.i77.not = icmp slt i64 %.48.i, 1
  %.735.i = mul nsw i64 %.276.i.0108, %.204.i
  br label %B784.if.i

B782.i.loopexit:                                  ; preds = %B920.i.loopexit, %f32_pool_gradient_lines.body.exit
  %exitcond114.not = icmp eq i64 %.204.i, %.697.i
  br i1 %exitcond114.not, label %B490.i.loopexit, label %B784.if.i

B920.i.loopexit:                                  ; preds = %B1400.i.loopexit, %B922.if.i
  %exitcond113.not = icmp eq i64 %.169.i, %.836.i
  br i1 %exitcond113.not, label %B782.i.loopexit, label %B922.if.i

B1134.i.loopexit:                                 ; preds = %B1214.if.i, %B1134.if.i
  %largest.2.4.i.lcssa = phi float [ %largest.3.3.i90, %B1134.if.i ], [ %.1151.i, %B1214.if.i ]
  %exitcond111.not = icmp eq i64 %count.3.0.i.lcssa, %.980.i
  br i1 %exitcond111.not, label %B1400.if.i.lr.ph, label %B1134.if.i

B1400.if.i.lr.ph:                                 ; preds = %B1134.i.loopexit
  %.1207.i = load ptr, ptr %.1206.i, align 8, !noalias !0
  %.1208.i = getelementptr i8, ptr %.1207.i, i64 %.1205.i
  %.1214.i = add nsw i64 %.766.i.0102, %.738.i
  %.1217.i = shl nsw i64 %.1214.i, 2
  %.1218.i = getelementptr i8, ptr %.1208.i, i64 %.1217.i
  %.1219.i = load float, ptr %.1218.i, align 4, !noalias !0
  %.1394.i = sub i64 %.15.i, %.11.i
  %spec.select69 = tail call i64 @llvm.smax.i64(i64 %.1394.i, i64 0)
  %.1437.i92.not = icmp slt i64 %.1394.i, 1
  br label %B1400.if.i

B1400.i.loopexit:                                 ; preds = %B1480.if.i, %B1400.if.i
  %rest.2.4.i.lcssa = phi float [ %rest.3.3.i100, %B1400.if.i ], [ %.1496.i, %B1480.if.i ]
  %exitcond112.not = icmp eq i64 %count.3.0.i.lcssa, %.1316.i
  br i1 %exitcond112.not, label %B920.i.loopexit, label %B1400.if.i

B492.if.i:                                        ; preds = %B492.if.i.lr.ph, %B490.i.loopexit
  %.279.i.0109 = phi i64 [ %.289.i, %B492.if.i.lr.ph ], [ %.344.i, %B490.i.loopexit ]
  %.276.i.0108 = phi i64 [ %.3, %B492.if.i.lr.ph ], [ %.348.i, %B490.i.loopexit ]
  %.344.i = add nsw i64 %.279.i.0109, -1
  %.348.i = add i64 %.276.i.0108, 1
  %.412.i = load ptr, ptr %.411.i, align 8, !noalias !0
  %.413.i = getelementptr i8, ptr %.412.i, i64 %.410.i
  %.420.i = mul i64 %.419.i, %.276.i.0108
  %.421.i = getelementptr i8, ptr %.413.i, i64 %.420.i
  %.461.i = load ptr, ptr %.460.i, align 8, !noalias !0
  %.462.i = getelementptr i8, ptr %.461.i, i64 %.459.i
  %.470.i = getelementptr i8, ptr %.462.i, i64 %.420.i
  br i1 %.554.i70.not, label %B752.i, label %B714.if.i.preheader

B714.if.i.preheader:                              ; preds = %B492.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.470.i, i8 0, i64 %1, i1 false), !noalias !0
  br label %B752.i

B784.if.i:                                        ; preds = %B784.if.i.lr.ph, %B782.i.loopexit
  %.627.i.0105 = phi i64 [ 0, %B784.if.i.lr.ph ], [ %.697.i, %B782.i.loopexit ]
  %.697.i = add nuw nsw i64 %.627.i.0105, 1
  %.723.i = udiv i64 %.627.i.0105, %.136.i
  %.725.i = mul nsw i64 %.723.i, %.136.i
  %.726.i.recomposed = urem i64 %.627.i.0105, %.136.i
  br i1 %.131.i77.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i.lr.ph

B88.if.i.lr.ph:                                   ; preds = %B784.if.i
  %.36.i45 = load i64, ptr %.35.i44, align 8, !noalias !6
  %.37.i46 = mul nsw i64 %.36.i45, %.723.i
  %.67.i48 = load i64, ptr %.66.i47, align 8, !noalias !6
  %.68.i49 = sub nsw i64 %.37.i46, %.67.i48
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !3
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !3
  %.322.i73.not = icmp slt i64 %.242.i, 1
  br label %B88.if.i

B86.i.loopexit:                                   ; preds = %B678.i, %B88.if.i
  %count.2.1.i.lcssa = phi i64 [ %count.3.0.i80, %B88.if.i ], [ %count.4.2.i, %B678.i ]
  %exitcond110.not = icmp eq i64 %.48.i, %.144.i
  br i1 %exitcond110.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i

B374.i:                                           ; preds = %B264.if.i
  %.451.i = icmp sgt i64 %.394.i, -1
  %or.cond.i = select i1 %.435.i, i1 %.451.i, i1 false
  %.487.i = icmp slt i64 %.394.i, %.71.i
  %or.cond = select i1 %or.cond.i, i1 %.487.i, i1 false
  br i1 %or.cond, label %B510.i, label %B678.i

B510.i:                                           ; preds = %B374.i
  %.522.i = add nuw nsw i64 %.394.i, %.520.i
  %.555.i = mul nsw i64 %.522.i, %.102.i
  %.557.i = shl nsw i64 %count.2.1.i76, 3
  %.559.i = getelementptr i8, ptr %.247.i, i64 %.557.i
  store i64 %.555.i, ptr %.559.i, align 4, !noalias !3
  %.563.i25 = add nsw i64 %count.2.1.i76, 1
  br label %B678.i

B678.i:                                           ; preds = %B264.if.i, %B510.i, %B374.i
  %count.4.2.i = phi i64 [ %.563.i25, %B510.i ], [ %count.2.1.i76, %B264.if.i ], [ %count.2.1.i76, %B374.i ]
  %exitcond.not = icmp eq i64 %.242.i, %.335.i22
  br i1 %exitcond.not, label %B86.i.loopexit, label %B264.if.i

B88.if.i:                                         ; preds = %B88.if.i.lr.ph, %B86.i.loopexit
  %count.3.0.i80 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.72.i20.079 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %.144.i, %B86.i.loopexit ]
  %.144.i = add nuw nsw i64 %.72.i20.079, 1
  br i1 %.322.i73.not, label %B86.i.loopexit, label %B264.if.i.lr.ph

B264.if.i.lr.ph:                                  ; preds = %B88.if.i
  %.208.i = mul nsw i64 %.207.i, %.72.i20.079
  %.209.i = add nsw i64 %.208.i, %.68.i49
  %.36.i51 = load i64, ptr %.35.i50, align 8, !noalias !9
  %.37.i52 = mul nsw i64 %.36.i51, %.726.i.recomposed
  %.67.i54 = load i64, ptr %.66.i53, align 8, !noalias !9
  %.68.i55 = sub nsw i64 %.37.i52, %.67.i54
  %.392.i = load i64, ptr %.391.i, align 8, !noalias !3
  %.399.i = icmp sgt i64 %.209.i, -1
  %.435.i = icmp slt i64 %.209.i, %.41.i
  %.520.i = mul nsw i64 %.209.i, %.71.i
  br label %B264.if.i

B264.if.i:                                        ; preds = %B264.if.i.lr.ph, %B678.i
  %count.2.1.i76 = phi i64 [ %count.3.0.i80, %B264.if.i.lr.ph ], [ %count.4.2.i, %B678.i ]
  %.266.i.075 = phi i64 [ 0, %B264.if.i.lr.ph ], [ %.335.i22, %B678.i ]
  %.335.i22 = add nuw nsw i64 %.266.i.075, 1
  %.393.i = mul nsw i64 %.392.i, %.266.i.075
  %.394.i = add nsw i64 %.393.i, %.68.i55
  br i1 %.399.i, label %B374.i, label %B678.i

f32_pool_gradient_lines.body.exit:                ; preds = %B86.i.loopexit, %B784.if.i
  %count.3.0.i.lcssa = phi i64 [ 0, %B784.if.i ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.736.i = add nsw i64 %.627.i.0105, %.735.i
  %.738.i = mul nsw i64 %.736.i, %.169.i
  br i1 %.823.i101.not, label %B782.i.loopexit, label %B922.if.i.lr.ph

B922.if.i.lr.ph:                                  ; preds = %f32_pool_gradient_lines.body.exit
  %.36.i42 = load i64, ptr %.35.i41, align 8, !noalias !12
  %.67.i = load i64, ptr %.66.i43, align 8, !noalias !12
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !15
  %.967.i87.not = icmp slt i64 %count.3.0.i.lcssa, 1
  %.1201.i = load i64, ptr %0, align 8, !noalias !0
  %.1202.i = lshr i64 %.1201.i, 48
  %.1205.i = and i64 %.1201.i, 281474976710655
  %.1206.i = getelementptr i64, ptr %.409.i, i64 %.1202.i
  br label %B922.if.i

B922.if.i:                                        ; preds = %B922.if.i.lr.ph, %B920.i.loopexit
  %.766.i.0102 = phi i64 [ 0, %B922.if.i.lr.ph ], [ %.836.i, %B920.i.loopexit ]
  %.836.i = add nuw nsw i64 %.766.i.0102, 1
  %.37.i = mul nsw i64 %.36.i42, %.766.i.0102
  %.68.i = sub nsw i64 %.37.i, %.67.i
  %.6.i11 = sub i64 0, %.68.i
  %.8.i12 = tail call i64 @llvm.smax.i64(i64 %.6.i11, i64 0)
  %.10.i14 = add i64 %.9.i13, %.8.i12
  %.11.i = udiv i64 %.10.i14, %.237.i
  %.8.i = sub nsw i64 %.102.i, %.68.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i13, %.10.i
  %.13.i = udiv i64 %.12.i, %.237.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.967.i87.not, label %B920.i.loopexit, label %B1134.if.i.lr.ph

B1134.if.i.lr.ph:                                 ; preds = %B922.if.i
  %.1058.i = sub i64 %.15.i, %.11.i
  %spec.select68 = tail call i64 @llvm.smax.i64(i64 %.1058.i, i64 0)
  %.1101.i82.not = icmp slt i64 %.1058.i, 1
  br label %B1134.if.i

B1134.if.i:                                       ; preds = %B1134.if.i.lr.ph, %B1134.i.loopexit
  %largest.3.3.i90 = phi float [ 0xFFF0000000000000, %B1134.if.i.lr.ph ], [ %largest.2.4.i.lcssa, %B1134.i.loopexit ]
  %.911.i.088 = phi i64 [ 0, %B1134.if.i.lr.ph ], [ %.980.i, %B1134.i.loopexit ]
  %.980.i = add nuw nsw i64 %.911.i.088, 1
  %2 = shl nsw i64 %.911.i.088, 3
  %.1013.i = getelementptr i8, ptr %.247.i, i64 %2
  %.1014.i = load i64, ptr %.1013.i, align 4, !noalias !0
  %.1016.i = add nsw i64 %.1014.i, %.68.i
  br i1 %.1101.i82.not, label %B1134.i.loopexit, label %B1214.if.i

B1214.if.i:                                       ; preds = %B1134.if.i, %B1214.if.i
  %largest.2.4.i85 = phi float [ %.1151.i, %B1214.if.i ], [ %largest.3.3.i90, %B1134.if.i ]
  %.1048.i.084 = phi i64 [ %.1110.i, %B1214.if.i ], [ %spec.select68, %B1134.if.i ]
  %.1045.i.083 = phi i64 [ %.1114.i, %B1214.if.i ], [ %.11.i, %B1134.if.i ]
  %.1110.i = add nsw i64 %.1048.i.084, -1
  %.1114.i = add i64 %.1045.i.083, 1
  %3 = mul nsw i64 %.1045.i.083, %.237.i
  %.1142.i = add nsw i64 %.1016.i, %3
  %.1143.i = shl nsw i64 %.1142.i, 2
  %.1145.i = getelementptr i8, ptr %.421.i, i64 %.1143.i
  %.1146.i = load float, ptr %.1145.i, align 4, !noalias !0
  %.1148.i = fcmp ogt float %largest.2.4.i85, %.1146.i
  %.1150.i = fcmp uno float %largest.2.4.i85, 0.000000e+00
  %4 = select i1 %.1150.i, i1 true, i1 %.1148.i
  %.1151.i = select i1 %4, float %largest.2.4.i85, float %.1146.i
  %.1101.i = icmp sgt i64 %.1048.i.084, 1
  br i1 %.1101.i, label %B1214.if.i, label %B1134.i.loopexit

B1400.if.i:                                       ; preds = %B1400.if.i.lr.ph, %B1400.i.loopexit
  %rest.3.3.i100 = phi float [ %.1219.i, %B1400.if.i.lr.ph ], [ %rest.2.4.i.lcssa, %B1400.i.loopexit ]
  %.1247.i.098 = phi i64 [ 0, %B1400.if.i.lr.ph ], [ %.1316.i, %B1400.i.loopexit ]
  %.1316.i = add nuw nsw i64 %.1247.i.098, 1
  %5 = shl nsw i64 %.1247.i.098, 3
  %.1349.i = getelementptr i8, ptr %.247.i, i64 %5
  %.1350.i = load i64, ptr %.1349.i, align 4, !noalias !0
  %.1352.i = add nsw i64 %.1350.i, %.68.i
  br i1 %.1437.i92.not, label %B1400.i.loopexit, label %B1480.if.i

B1480.if.i:                                       ; preds = %B1400.if.i, %B1480.if.i
  %rest.2.4.i95 = phi float [ %.1496.i, %B1480.if.i ], [ %rest.3.3.i100, %B1400.if.i ]
  %.1384.i.094 = phi i64 [ %.1446.i, %B1480.if.i ], [ %spec.select69, %B1400.if.i ]
  %.1381.i.093 = phi i64 [ %.1450.i, %B1480.if.i ], [ %.11.i, %B1400.if.i ]
  %.1446.i = add nsw i64 %.1384.i.094, -1
  %.1450.i = add i64 %.1381.i.093, 1
  %6 = mul nsw i64 %.1381.i.093, %.237.i
  %.1478.i = add nsw i64 %.1352.i, %6
  %.1479.i = shl nsw i64 %.1478.i, 2
  %.1481.i = getelementptr i8, ptr %.421.i, i64 %.1479.i
  %.1482.i = load float, ptr %.1481.i, align 4, !noalias !0
  %.1486.i = fcmp oeq float %.1482.i, %largest.2.4.i.lcssa
  %.1487.i = fcmp uno float %.1482.i, 0.000000e+00
  %.1488.i = or i1 %.1486.i, %.1487.i
  %.1489.i = select i1 %.1488.i, float %rest.2.4.i95, float 0.000000e+00
  %.1496.i = select i1 %.1488.i, float 0.000000e+00, float %rest.2.4.i95
  %.1500.i = getelementptr i8, ptr %.470.i, i64 %.1479.i
  %.1501.i = load float, ptr %.1500.i, align 4, !noalias !0
  %.1502.i = fadd float %.1501.i, %.1489.i
  store float %.1502.i, ptr %.1500.i, align 4, !noalias !0
  %.1437.i = icmp sgt i64 %.1384.i.094, 1
  br i1 %.1437.i, label %B1480.if.i, label %B1400.i.loopexit

f32_max_pool_gradient_dense.body.exit:            ; preds = %B490.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_max_pool_gradient_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_max_pool_gradient_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_gradient_lines.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_gradient_lines.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_pool_gradient_above.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_gradient_above.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_pool_gradient_above.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_gradient_above.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"f32_pool_gradient_above.body: %retptr"}
!14 = distinct !{!14, !"f32_pool_gradient_above.body"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_pool_past.body: %retptr"}
!17 = distinct !{!17, !"f32_pool_past.body"}

; LLVM 22.1.0, sources e3ed9425aa8758ac9a9ce6e64266afd985f47779617c571255c4afdedb8028e3
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_pool_indices(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.38.i = getelementptr i8, ptr %.1, i64 48
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.69.i = getelementptr i8, ptr %.1, i64 56
  %.70.i = load i64, ptr %.69.i, align 8, !noalias !0
  %.100.i = getelementptr i8, ptr %.1, i64 72
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.131.i = getelementptr i8, ptr %.1, i64 80
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.162.i = getelementptr i8, ptr %.1, i64 32
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !0
  %.236.i = sub i64 %.4, %.3
  %.282.i127.not = icmp slt i64 %.236.i, 1
  br i1 %.282.i127.not, label %f32_pool_indices.body.exit, label %B356.if.i.lr.ph

B356.if.i.lr.ph:                                  ; preds = %.6
  %.193.i = getelementptr i8, ptr %.1, i64 64
  %.194.i = load i64, ptr %.193.i, align 8, !noalias !0
  %.196.i = mul i64 %.194.i, %.101.i
  %factor.op.mul = mul i64 %.132.i, %.196.i
  %.351.i = load i64, ptr %.1, align 8, !noalias !0
  %.352.i = lshr i64 %.351.i, 48
  %.354.i = load ptr, ptr %.2, align 8, !noalias !0
  %.355.i = and i64 %.351.i, 281474976710655
  %.356.i = getelementptr i64, ptr %.354.i, i64 %.352.i
  %.397.i = getelementptr i8, ptr %.1, i64 16
  %.398.i = load i64, ptr %.397.i, align 8, !noalias !0
  %.399.i = lshr i64 %.398.i, 48
  %.402.i = and i64 %.398.i, 281474976710655
  %.403.i = getelementptr i64, ptr %.354.i, i64 %.399.i
  %.411.i.reass = shl i64 %factor.op.mul, 3
  %.500.i124.not = icmp slt i64 %.196.i, 1
  %.574.i = getelementptr i8, ptr %.1, i64 112
  %.603.i = getelementptr i8, ptr %.1, i64 160
  %.635.i = getelementptr i8, ptr %.1, i64 120
  %.664.i = getelementptr i8, ptr %.1, i64 168
  %.751.i120.not = icmp slt i64 %.132.i, 1
  %.818.i = getelementptr i8, ptr %.1, i64 128
  %.848.i = getelementptr i8, ptr %.1, i64 176
  %.33.i60 = getelementptr i8, ptr %.1, i64 136
  %.61.i = getelementptr i8, ptr %.1, i64 88
  %.89.i = getelementptr i8, ptr %.1, i64 40
  %.33.i62 = getelementptr i8, ptr %.1, i64 144
  %.61.i11 = getelementptr i8, ptr %.1, i64 96
  %.33.i65 = getelementptr i8, ptr %.1, i64 152
  %.61.i18 = getelementptr i8, ptr %.1, i64 104
  %.1452.i = getelementptr i8, ptr %.1, i64 184
  %.1482.i = getelementptr i8, ptr %.1, i64 192
  %.1513.i = getelementptr i8, ptr %.1, i64 200
  br label %B356.if.i

B354.i.loopexit:                                  ; preds = %B604.i.loopexit, %B356.if.i
  %.282.i = icmp sgt i64 %.226.i.0128, 1
  br i1 %.282.i, label %B356.if.i, label %f32_pool_indices.body.exit

B604.i.loopexit:                                  ; preds = %B1896.i, %B606.if.i
  %exitcond130.not = icmp eq i64 %.196.i, %.513.i
  br i1 %exitcond130.not, label %B354.i.loopexit, label %B606.if.i

B1184.i.loopexit:                                 ; preds = %B1346.i.loopexit, %B1186.if.i
  %largest.4.4.i.lcssa = phi float [ %largest.5.3.i117, %B1186.if.i ], [ %largest.2.5.i.lcssa, %B1346.i.loopexit ]
  %place.4.4.i.lcssa = phi i64 [ %place.5.3.i118, %B1186.if.i ], [ %place.2.5.i.lcssa, %B1346.i.loopexit ]
  %.948.i = icmp sgt i64 %.894.i.0116, 1
  br i1 %.948.i, label %B1186.if.i, label %B1896.i

B1346.i.loopexit:                                 ; preds = %B1886.i, %B1348.if.i
  %largest.2.5.i.lcssa = phi float [ %largest.4.4.i110, %B1348.if.i ], [ %largest.3.7.i, %B1886.i ]
  %place.2.5.i.lcssa = phi i64 [ %place.4.4.i111, %B1348.if.i ], [ %place.3.7.i, %B1886.i ]
  %.1118.i = icmp sgt i64 %.1064.i.0109, 1
  br i1 %.1118.i, label %B1348.if.i, label %B1184.i.loopexit

B1664.i:                                          ; preds = %B1530.if.i
  %.1388.i = fcmp uno float %.1375.i, 0.000000e+00
  br i1 %.1388.i, label %B1676.i, label %B1692.critedge.i

B1676.i:                                          ; preds = %B1664.i
  %.1394.i = fcmp ord float %largest.2.5.i104, 0.000000e+00
  %.1413.i = icmp slt i64 %place.2.5.i105, 0
  %or.cond.i = select i1 %.1394.i, i1 true, i1 %.1413.i
  br i1 %or.cond.i, label %B1704.i, label %B1886.i

B1692.critedge.i:                                 ; preds = %B1664.i
  %.1413.old.i = icmp slt i64 %place.2.5.i105, 0
  br i1 %.1413.old.i, label %B1704.i, label %B1886.i

B1704.i:                                          ; preds = %B1530.if.i, %B1692.critedge.i, %B1676.i
  %.1453.i = load i64, ptr %.1452.i, align 8, !noalias !0
  %.1455.i = mul nsw i64 %.1453.i, %.1028.i
  %.1483.i = load i64, ptr %.1482.i, align 8, !noalias !0
  %.1485.i = mul nsw i64 %.1483.i, %.1198.i
  %.1486.i = add nsw i64 %.1485.i, %.1455.i
  %.1514.i = load i64, ptr %.1513.i, align 8, !noalias !0
  %.1516.i = mul nsw i64 %.1514.i, %.1365.i
  %.1519.i = add nsw i64 %.1486.i, %.1516.i
  br label %B1886.i

B1886.i:                                          ; preds = %B1704.i, %B1692.critedge.i, %B1676.i
  %largest.3.7.i = phi float [ %.1375.i, %B1704.i ], [ %largest.2.5.i104, %B1692.critedge.i ], [ %largest.2.5.i104, %B1676.i ]
  %place.3.7.i = phi i64 [ %.1519.i, %B1704.i ], [ %place.2.5.i105, %B1692.critedge.i ], [ %place.2.5.i105, %B1676.i ]
  %.1297.i = icmp sgt i64 %.1244.i.0103, 1
  br i1 %.1297.i, label %B1530.if.i, label %B1346.i.loopexit

B1896.i:                                          ; preds = %B1184.i.loopexit, %B914.if.i
  %place.5.3.i.lcssa = phi i64 [ -1, %B914.if.i ], [ %place.4.4.i.lcssa, %B1184.i.loopexit ]
  %.1586.i = add nuw nsw i64 %.694.i.0121, %.1584.i
  %.1589.i = shl nsw i64 %.1586.i, 3
  %.1594.i = add nsw i64 %place.5.3.i.lcssa, %.364.i
  %.1598.i = getelementptr i8, ptr %.415.i, i64 %.1589.i
  store i64 %.1594.i, ptr %.1598.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.132.i, %.764.i
  br i1 %exitcond.not, label %B604.i.loopexit, label %B914.if.i

B356.if.i:                                        ; preds = %B356.if.i.lr.ph, %B354.i.loopexit
  %.223.i.0129 = phi i64 [ %.3, %B356.if.i.lr.ph ], [ %.295.i, %B354.i.loopexit ]
  %.226.i.0128 = phi i64 [ %.236.i, %B356.if.i.lr.ph ], [ %.291.i, %B354.i.loopexit ]
  %.291.i = add nsw i64 %.226.i.0128, -1
  %.295.i = add i64 %.223.i.0129, 1
  %.357.i = load ptr, ptr %.356.i, align 8, !noalias !0
  %.358.i = getelementptr i8, ptr %.357.i, i64 %.355.i
  %.364.i = mul nsw i64 %.223.i.0129, %.163.i
  %.365.i = shl nsw i64 %.364.i, 2
  %.366.i = getelementptr i8, ptr %.358.i, i64 %.365.i
  %.404.i = load ptr, ptr %.403.i, align 8, !noalias !0
  %.405.i = getelementptr i8, ptr %.404.i, i64 %.402.i
  %.414.i = mul i64 %.411.i.reass, %.223.i.0129
  %.415.i = getelementptr i8, ptr %.405.i, i64 %.414.i
  br i1 %.500.i124.not, label %B354.i.loopexit, label %B606.if.i.lr.ph

B606.if.i.lr.ph:                                  ; preds = %B356.if.i
  %.575.i = load i64, ptr %.574.i, align 8, !noalias !0
  %.604.i = load i64, ptr %.603.i, align 8, !noalias !0
  %.636.i = load i64, ptr %.635.i, align 8, !noalias !0
  %.665.i = load i64, ptr %.664.i, align 8, !noalias !0
  br label %B606.if.i

B606.if.i:                                        ; preds = %B606.if.i.lr.ph, %B604.i.loopexit
  %.443.i.0125 = phi i64 [ 0, %B606.if.i.lr.ph ], [ %.513.i, %B604.i.loopexit ]
  %.513.i = add nuw nsw i64 %.443.i.0125, 1
  %.543.i = udiv i64 %.443.i.0125, %.101.i
  %.545.i = mul nsw i64 %.543.i, %.101.i
  %.547.i.recomposed = urem i64 %.443.i.0125, %.101.i
  %.576.i = mul nsw i64 %.575.i, %.543.i
  %.605.i = sub nsw i64 %.576.i, %.604.i
  %.637.i = mul nsw i64 %.636.i, %.547.i.recomposed
  %.666.i = sub nsw i64 %.637.i, %.665.i
  br i1 %.751.i120.not, label %B604.i.loopexit, label %B914.if.i.lr.ph

B914.if.i.lr.ph:                                  ; preds = %B606.if.i
  %.819.i = load i64, ptr %.818.i, align 8, !noalias !0
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !0
  %.34.i61 = load i64, ptr %.33.i60, align 8, !noalias !3
  %.6.i77 = sub i64 0, %.605.i
  %.8.i78 = tail call i64 @llvm.smax.i64(i64 %.6.i77, i64 0)
  %.9.i79 = add i64 %.34.i61, -1
  %.10.i80 = add i64 %.9.i79, %.8.i78
  %.11.i = udiv i64 %.10.i80, %.34.i61
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !6
  %.90.i = load i64, ptr %.89.i, align 8, !noalias !6
  %.8.i = sub nsw i64 %.90.i, %.605.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i79, %.10.i
  %.13.i = udiv i64 %.12.i, %.34.i61
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.62.i, i64 %.13.i)
  %.904.i = sub i64 %.15.i, %.11.i
  %spec.select98 = tail call i64 @llvm.smax.i64(i64 %.904.i, i64 0)
  %.948.i114.not = icmp slt i64 %.904.i, 1
  %.6.i81 = sub i64 0, %.666.i
  %.8.i82 = tail call i64 @llvm.smax.i64(i64 %.6.i81, i64 0)
  %invariant.op123 = add nsw i64 %.8.i82, -1
  %.1584.i = mul nuw nsw i64 %.443.i.0125, %.132.i
  %.8.i36 = sub nsw i64 %.39.i, %.666.i
  %.10.i37 = tail call i64 @llvm.smax.i64(i64 %.8.i36, i64 0)
  %invariant.op132 = add nsw i64 %.10.i37, -1
  br label %B914.if.i

B914.if.i:                                        ; preds = %B914.if.i.lr.ph, %B1896.i
  %.694.i.0121 = phi i64 [ 0, %B914.if.i.lr.ph ], [ %.764.i, %B1896.i ]
  %.764.i = add nuw nsw i64 %.694.i.0121, 1
  %.821.i = mul nsw i64 %.819.i, %.694.i.0121
  %.850.i = sub nsw i64 %.821.i, %.849.i
  br i1 %.948.i114.not, label %B1896.i, label %B1186.if.i.lr.ph

B1186.if.i.lr.ph:                                 ; preds = %B914.if.i
  %.34.i63 = load i64, ptr %.33.i62, align 8, !noalias !9
  %.10.i84.reass = add i64 %.34.i63, %invariant.op123
  %.11.i85 = udiv i64 %.10.i84.reass, %.34.i63
  %.62.i12 = load i64, ptr %.61.i11, align 8, !noalias !12
  %.12.i39.reass = add i64 %.34.i63, %invariant.op132
  %.13.i40 = udiv i64 %.12.i39.reass, %.34.i63
  %.15.i41 = tail call i64 @llvm.smin.i64(i64 %.62.i12, i64 %.13.i40)
  %.1074.i = sub i64 %.15.i41, %.11.i85
  %spec.select99 = tail call i64 @llvm.smax.i64(i64 %.1074.i, i64 0)
  %.1118.i107.not = icmp slt i64 %.1074.i, 1
  %.6.i86 = sub i64 0, %.850.i
  %.8.i87 = tail call i64 @llvm.smax.i64(i64 %.6.i86, i64 0)
  %invariant.op = add nsw i64 %.8.i87, -1
  %.8.i42 = sub nsw i64 %.70.i, %.850.i
  %.10.i43 = tail call i64 @llvm.smax.i64(i64 %.8.i42, i64 0)
  %invariant.op131 = add nsw i64 %.10.i43, -1
  br label %B1186.if.i

B1186.if.i:                                       ; preds = %B1186.if.i.lr.ph, %B1184.i.loopexit
  %place.5.3.i118 = phi i64 [ -1, %B1186.if.i.lr.ph ], [ %place.4.4.i.lcssa, %B1184.i.loopexit ]
  %largest.5.3.i117 = phi float [ 0xFFF0000000000000, %B1186.if.i.lr.ph ], [ %largest.4.4.i.lcssa, %B1184.i.loopexit ]
  %.894.i.0116 = phi i64 [ %spec.select98, %B1186.if.i.lr.ph ], [ %.957.i, %B1184.i.loopexit ]
  %.891.i.0115 = phi i64 [ %.11.i, %B1186.if.i.lr.ph ], [ %.961.i, %B1184.i.loopexit ]
  %.957.i = add nsw i64 %.894.i.0116, -1
  %.961.i = add i64 %.891.i.0115, 1
  %.1026.i = mul nsw i64 %.891.i.0115, %.34.i61
  %.1028.i = add nsw i64 %.1026.i, %.605.i
  br i1 %.1118.i107.not, label %B1184.i.loopexit, label %B1348.if.i.lr.ph

B1348.if.i.lr.ph:                                 ; preds = %B1186.if.i
  %.1204.i = mul nsw i64 %.1028.i, %.39.i
  %.34.i66 = load i64, ptr %.33.i65, align 8, !noalias !15
  %.10.i89.reass = add i64 %.34.i66, %invariant.op
  %.11.i90 = udiv i64 %.10.i89.reass, %.34.i66
  %.62.i19 = load i64, ptr %.61.i18, align 8, !noalias !18
  %.12.i45.reass = add i64 %.34.i66, %invariant.op131
  %.13.i46 = udiv i64 %.12.i45.reass, %.34.i66
  %.15.i47 = tail call i64 @llvm.smin.i64(i64 %.62.i19, i64 %.13.i46)
  %.1254.i = sub i64 %.15.i47, %.11.i90
  %spec.select100 = tail call i64 @llvm.smax.i64(i64 %.1254.i, i64 0)
  %.1297.i101.not = icmp slt i64 %.1254.i, 1
  br label %B1348.if.i

B1348.if.i:                                       ; preds = %B1348.if.i.lr.ph, %B1346.i.loopexit
  %place.4.4.i111 = phi i64 [ %place.5.3.i118, %B1348.if.i.lr.ph ], [ %place.2.5.i.lcssa, %B1346.i.loopexit ]
  %largest.4.4.i110 = phi float [ %largest.5.3.i117, %B1348.if.i.lr.ph ], [ %largest.2.5.i.lcssa, %B1346.i.loopexit ]
  %.1064.i.0109 = phi i64 [ %spec.select99, %B1348.if.i.lr.ph ], [ %.1127.i, %B1346.i.loopexit ]
  %.1061.i.0108 = phi i64 [ %.11.i85, %B1348.if.i.lr.ph ], [ %.1131.i, %B1346.i.loopexit ]
  %.1127.i = add nsw i64 %.1064.i.0109, -1
  %.1131.i = add i64 %.1061.i.0108, 1
  %.1196.i = mul nsw i64 %.34.i63, %.1061.i.0108
  %.1198.i = add nsw i64 %.1196.i, %.666.i
  %.1206.i = add nsw i64 %.1198.i, %.1204.i
  %.1208.i = mul nsw i64 %.1206.i, %.70.i
  br i1 %.1297.i101.not, label %B1346.i.loopexit, label %B1530.if.i

B1530.if.i:                                       ; preds = %B1348.if.i, %B1886.i
  %place.2.5.i105 = phi i64 [ %place.3.7.i, %B1886.i ], [ %place.4.4.i111, %B1348.if.i ]
  %largest.2.5.i104 = phi float [ %largest.3.7.i, %B1886.i ], [ %largest.4.4.i110, %B1348.if.i ]
  %.1244.i.0103 = phi i64 [ %.1306.i, %B1886.i ], [ %spec.select100, %B1348.if.i ]
  %.1241.i.0102 = phi i64 [ %.1310.i, %B1886.i ], [ %.11.i90, %B1348.if.i ]
  %.1306.i = add nsw i64 %.1244.i.0103, -1
  %.1310.i = add i64 %.1241.i.0102, 1
  %.1363.i = mul nsw i64 %.34.i66, %.1241.i.0102
  %.1365.i = add nsw i64 %.1363.i, %.850.i
  %.1371.i = add nsw i64 %.1365.i, %.1208.i
  %.1372.i = shl nsw i64 %.1371.i, 2
  %.1374.i = getelementptr i8, ptr %.366.i, i64 %.1372.i
  %.1375.i = load float, ptr %.1374.i, align 4, !noalias !0
  %.1381.i = fcmp ogt float %.1375.i, %largest.2.5.i104
  br i1 %.1381.i, label %B1704.i, label %B1664.i

f32_pool_indices.body.exit:                       ; preds = %B354.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pool_indices.body: %retptr"}
!2 = distinct !{!2, !"f32_pool_indices.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_indices_first.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_indices_first.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_pool_indices_past.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_indices_past.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_pool_indices_first.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_indices_first.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"f32_pool_indices_past.body: %retptr"}
!14 = distinct !{!14, !"f32_pool_indices_past.body"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_pool_indices_first.body: %retptr"}
!17 = distinct !{!17, !"f32_pool_indices_first.body"}
!18 = !{!19, !1}
!19 = distinct !{!19, !20, !"f32_pool_indices_past.body: %retptr"}
!20 = distinct !{!20, !"f32_pool_indices_past.body"}

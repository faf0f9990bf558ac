; LLVM 22.1.0, sources 70793e1fc5e55023b1b74b7bd6afdba973d9163b039f597ba11dddbb7ca1195a
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_max_pool_gradient_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.70.i = getelementptr i8, ptr %.1, i64 120
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !0
  %.104.i = getelementptr i8, ptr %.1, i64 64
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !0
  %.134.i = getelementptr i8, ptr %.1, i64 72
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !0
  %.165.i = getelementptr i8, ptr %.1, i64 80
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.199.i = getelementptr i8, ptr %.1, i64 96
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !0
  %.232.i = getelementptr i8, ptr %.1, i64 104
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !0
  %.265.i = getelementptr i8, ptr %.1, i64 88
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !0
  %.268.i = mul i64 %.266.i, %.200.i
  %.300.i = getelementptr i8, ptr %.1, i64 176
  %.301.i = load i64, ptr %.300.i, align 8, !noalias !0
  %.347.i = sub i64 %.4, %.3
  %factor.op.mul165 = mul i64 %.268.i, %.233.i
  %.393.i166.not = icmp slt i64 %.347.i, 1
  br i1 %.393.i166.not, label %f32_max_pool_gradient_blocked.body.exit, label %B568.if.i.lr.ph

B568.if.i.lr.ph:                                  ; preds = %.6
  %.136.i = mul i64 %.135.i, %.105.i
  %.167.i = mul i64 %.136.i, %.166.i
  %.40.i = getelementptr i8, ptr %.1, i64 112
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.72.i = mul i64 %.71.i, %.41.i
  %.464.i = load i64, ptr %.1, align 8, !noalias !0
  %.465.i = lshr i64 %.464.i, 48
  %.467.i = load ptr, ptr %.2, align 8, !noalias !0
  %.468.i = and i64 %.464.i, 281474976710655
  %.469.i = getelementptr i64, ptr %.467.i, i64 %.465.i
  %.477.i = shl i64 %.167.i, 6
  %.512.i = getelementptr i8, ptr %.1, i64 32
  %.513.i = load i64, ptr %.512.i, align 8, !noalias !0
  %.514.i = lshr i64 %.513.i, 48
  %.517.i = and i64 %.513.i, 281474976710655
  %.518.i = getelementptr i64, ptr %.467.i, i64 %.514.i
  %spec.select129 = tail call i64 @llvm.smax.i64(i64 %.167.i, i64 0)
  %.612.i141.not = icmp slt i64 %.167.i, 1
  %.744.i162.not = icmp slt i64 %factor.op.mul165, 1
  %0 = getelementptr i8, ptr %.1, i64 16
  %.35.i91 = getelementptr i8, ptr %.1, i64 152
  %.66.i93 = getelementptr i8, ptr %.1, i64 200
  %.9.i13 = add i64 %.301.i, -1
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %.908.i148.not = icmp slt i64 %.72.i, 1
  %.35.i106 = getelementptr i8, ptr %.1, i64 136
  %.66.i109 = getelementptr i8, ptr %.1, i64 184
  %.71.i34 = getelementptr i8, ptr %.1, i64 160
  %.35.i112 = getelementptr i8, ptr %.1, i64 144
  %.66.i115 = getelementptr i8, ptr %.1, i64 192
  %.140.i42 = getelementptr i8, ptr %.1, i64 168
  %1 = mul i64 %.167.i, %.3
  %2 = shl i64 %1, 6
  %3 = shl nuw i64 %spec.select129, 6
  br label %B568.if.i

B566.i.loopexit:                                  ; preds = %B864.i.loopexit, %B828.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond174.not = icmp eq i64 %indvar.next, %.347.i
  br i1 %exitcond174.not, label %f32_max_pool_gradient_blocked.body.exit, label %B568.if.i

B828.i:                                           ; preds = %B790.if.i.preheader, %B568.if.i
  %factor.op.mul.reass = mul i64 %factor.op.mul165, %.334.i.0167
  br i1 %.744.i162.not, label %B566.i.loopexit, label %B866.if.i.lr.ph

B866.if.i.lr.ph:                                  ; preds = %B828.i
  %.36.i92 = load i64, ptr %.35.i91, align 8, !noalias !3
  %.67.i = load i64, ptr %.66.i93, align 8, !noalias !3
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !6
  %.1158.i = load i64, ptr %0, align 8, !noalias !0
  %.1159.i = lshr i64 %.1158.i, 48
  %.1162.i = and i64 %.1158.i, 281474976710655
  %.1163.i = getelementptr i64, ptr %.467.i, i64 %.1159.i
  br label %B866.if.i

B864.i.loopexit:                                  ; preds = %B1708.i, %B866.if.i
  %exitcond173.not = icmp eq i64 %factor.op.mul165, %.757.i
  br i1 %exitcond173.not, label %B566.i.loopexit, label %B866.if.i

B1254.if.i.lr.ph:                                 ; preds = %f32_pool_gradient_line.body.exit65
  %.1094.i = add nsw i64 %.305.i64, %.68.i
  br label %B1254.if.i

B1328.i:                                          ; preds = %B1254.if.i, %f32_pool_gradient_line.body.exit65, %B1170.if.i
  %largest.4.4.i = phi <16 x float> [ %largest.3.2.i151, %B1170.if.i ], [ %largest.3.2.i151, %f32_pool_gradient_line.body.exit65 ], [ %.1106.i, %B1254.if.i ]
  %exitcond.not = icmp eq i64 %.72.i, %.921.i
  br i1 %exitcond.not, label %B1458.if.i.lr.ph, label %B1170.if.i

B1458.if.i.lr.ph:                                 ; preds = %B1328.i
  %.1164.i = load ptr, ptr %.1163.i, align 8, !noalias !0
  %.1165.i = getelementptr i8, ptr %.1164.i, i64 %.1162.i
  %.1175.i = add nsw i64 %.687.i.0163, %factor.op.mul.reass
  %.1178.i = shl nsw i64 %.1175.i, 6
  %.1179.i = getelementptr i8, ptr %.1165.i, i64 %.1178.i
  %.1180.i = load <16 x float>, ptr %.1179.i, align 4, !noalias !0
  %.36.i95 = load i64, ptr %.35.i106, align 8, !noalias !9
  %.37.i96 = mul nsw i64 %.36.i95, %.789.i
  %.67.i98 = load i64, ptr %.66.i109, align 8, !noalias !9
  %.68.i99 = sub nsw i64 %.37.i96, %.67.i98
  %.72.i27 = load i64, ptr %.71.i34, align 8, !noalias !14
  %.36.i101 = load i64, ptr %.35.i112, align 8, !noalias !15
  %.37.i102 = mul nsw i64 %.36.i101, %.796.i.recomposed
  %.67.i104 = load i64, ptr %.66.i115, align 8, !noalias !15
  %.68.i105 = sub nsw i64 %.37.i102, %.67.i104
  %.141.i = load i64, ptr %.140.i42, align 8, !noalias !14
  %.1362.i = sub i64 %.15.i, %.11.i
  %spec.select128 = tail call i64 @llvm.smax.i64(i64 %.1362.i, i64 0)
  %.1408.i153.not171 = icmp slt i64 %.1362.i, 1
  br label %B1458.if.i

B1542.if.i.lr.ph:                                 ; preds = %f32_pool_gradient_line.body.exit
  %.1450.i = add nsw i64 %.305.i, %.68.i
  br label %B1542.if.i

B1708.i:                                          ; preds = %B1542.if.i, %f32_pool_gradient_line.body.exit, %B1458.if.i
  %rest.4.4.i = phi <16 x float> [ %rest.3.2.i161, %B1458.if.i ], [ %rest.3.2.i161, %f32_pool_gradient_line.body.exit ], [ %.1471.i, %B1542.if.i ]
  %exitcond172.not = icmp eq i64 %.72.i, %.1277.i
  br i1 %exitcond172.not, label %B864.i.loopexit, label %B1458.if.i

B568.if.i:                                        ; preds = %B568.if.i.lr.ph, %B566.i.loopexit
  %indvar = phi i64 [ 0, %B568.if.i.lr.ph ], [ %indvar.next, %B566.i.loopexit ]
  %.334.i.0167 = phi i64 [ %.3, %B568.if.i.lr.ph ], [ %.406.i, %B566.i.loopexit ]
  %.406.i = add i64 %.334.i.0167, 1
  %.470.i = load ptr, ptr %.469.i, align 8, !noalias !0
  %.471.i = getelementptr i8, ptr %.470.i, i64 %.468.i
  %.478.i = mul i64 %.477.i, %.334.i.0167
  %.479.i = getelementptr i8, ptr %.471.i, i64 %.478.i
  %.519.i = load ptr, ptr %.518.i, align 8, !noalias !0
  %.520.i = getelementptr i8, ptr %.519.i, i64 %.517.i
  %.528.i = getelementptr i8, ptr %.520.i, i64 %.478.i
  br i1 %.612.i141.not, label %B828.i, label %B790.if.i.preheader

B790.if.i.preheader:                              ; preds = %B568.if.i
  %4 = mul i64 %.477.i, %indvar
  %5 = getelementptr i8, ptr %.519.i, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %.517.i
  %scevgep = getelementptr i8, ptr %6, i64 %4
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %3, i1 false), !noalias !0
  br label %B828.i

B866.if.i:                                        ; preds = %B866.if.i.lr.ph, %B864.i.loopexit
  %.687.i.0163 = phi i64 [ 0, %B866.if.i.lr.ph ], [ %.757.i, %B864.i.loopexit ]
  %.757.i = add nuw nsw i64 %.687.i.0163, 1
  %.787.i = udiv i64 %.687.i.0163, %.233.i
  %.789.i = udiv i64 %.787.i, %.200.i
  %.795.i = mul nsw i64 %.789.i, %.200.i
  %.796.i.recomposed = urem i64 %.787.i, %.200.i
  %.801.i = mul nsw i64 %.787.i, %.233.i
  %.803.i.recomposed = urem i64 %.687.i.0163, %.233.i
  %.37.i = mul nsw i64 %.803.i.recomposed, %.36.i92
  %.68.i = sub nsw i64 %.37.i, %.67.i
  %.6.i11 = sub i64 0, %.68.i
  %.8.i12 = tail call i64 @llvm.smax.i64(i64 %.6.i11, i64 0)
  %.10.i14 = add i64 %.9.i13, %.8.i12
  %.11.i = udiv i64 %.10.i14, %.301.i
  %.8.i = sub nsw i64 %.166.i, %.68.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i13, %.10.i
  %.13.i = udiv i64 %.12.i, %.301.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.908.i148.not, label %B864.i.loopexit, label %B1170.if.i.lr.ph

B1170.if.i.lr.ph:                                 ; preds = %B866.if.i
  %.36.i107 = load i64, ptr %.35.i106, align 8, !noalias !18
  %.37.i108 = mul nsw i64 %.36.i107, %.789.i
  %.67.i110 = load i64, ptr %.66.i109, align 8, !noalias !18
  %.68.i111 = sub nsw i64 %.37.i108, %.67.i110
  %.72.i35 = load i64, ptr %.71.i34, align 8, !noalias !23
  %.36.i113 = load i64, ptr %.35.i112, align 8, !noalias !24
  %.37.i114 = mul nsw i64 %.36.i113, %.796.i.recomposed
  %.67.i116 = load i64, ptr %.66.i115, align 8, !noalias !24
  %.68.i117 = sub nsw i64 %.37.i114, %.67.i116
  %.141.i43 = load i64, ptr %.140.i42, align 8, !noalias !23
  %.1006.i = sub i64 %.15.i, %.11.i
  %spec.select127 = tail call i64 @llvm.smax.i64(i64 %.1006.i, i64 0)
  %.1052.i144.not170 = icmp slt i64 %.1006.i, 1
  br label %B1170.if.i

B1170.if.i:                                       ; preds = %B1170.if.i.lr.ph, %B1328.i
  %largest.3.2.i151 = phi <16 x float> [ splat (float 0xFFF0000000000000), %B1170.if.i.lr.ph ], [ %largest.4.4.i, %B1328.i ]
  %.852.i.0149 = phi i64 [ 0, %B1170.if.i.lr.ph ], [ %.921.i, %B1328.i ]
  %.921.i = add nuw nsw i64 %.852.i.0149, 1
  %.40.i32 = udiv i64 %.852.i.0149, %.71.i
  %.73.i36 = mul nsw i64 %.72.i35, %.40.i32
  %.74.i37 = add nsw i64 %.73.i36, %.68.i111
  %.108.i39 = mul nsw i64 %.40.i32, %.71.i
  %.109.i40.recomposed = urem i64 %.852.i.0149, %.71.i
  %.142.i44 = mul nsw i64 %.141.i43, %.109.i40.recomposed
  %.143.i45 = add nsw i64 %.142.i44, %.68.i117
  %.148.i46 = icmp sgt i64 %.74.i37, -1
  %.181.not.i50 = icmp slt i64 %.74.i37, %.105.i
  %or.cond.not138.not140 = select i1 %.148.i46, i1 %.181.not.i50, i1 false
  %.192.i53 = icmp sgt i64 %.143.i45, -1
  %or.cond130.not139 = select i1 %or.cond.not138.not140, i1 %.192.i53, i1 false
  %.225.not.i57 = icmp slt i64 %.143.i45, %.135.i
  %or.cond131 = select i1 %or.cond130.not139, i1 %.225.not.i57, i1 false
  br i1 %or.cond131, label %f32_pool_gradient_line.body.exit65, label %B1328.i

f32_pool_gradient_line.body.exit65:               ; preds = %B1170.if.i
  %.266.i60 = mul nsw i64 %.74.i37, %.135.i
  %.270.i61 = add nuw nsw i64 %.143.i45, %.266.i60
  %.305.i64 = mul nsw i64 %.270.i61, %.166.i
  %.958.i = icmp slt i64 %.305.i64, 0
  %brmerge = select i1 %.958.i, i1 true, i1 %.1052.i144.not170
  br i1 %brmerge, label %B1328.i, label %B1254.if.i.lr.ph

B1254.if.i:                                       ; preds = %B1254.if.i.lr.ph, %B1254.if.i
  %largest.2.3.i147 = phi <16 x float> [ %largest.3.2.i151, %B1254.if.i.lr.ph ], [ %.1106.i, %B1254.if.i ]
  %.996.i.0146 = phi i64 [ %spec.select127, %B1254.if.i.lr.ph ], [ %.1061.i, %B1254.if.i ]
  %.993.i.0145 = phi i64 [ %.11.i, %B1254.if.i.lr.ph ], [ %.1065.i, %B1254.if.i ]
  %.1061.i = add nsw i64 %.996.i.0146, -1
  %.1065.i = add i64 %.993.i.0145, 1
  %7 = mul nsw i64 %.993.i.0145, %.301.i
  %.1097.i = add nsw i64 %.1094.i, %7
  %.1098.i = shl nsw i64 %.1097.i, 6
  %.1100.i = getelementptr i8, ptr %.479.i, i64 %.1098.i
  %.1101.i = load <16 x float>, ptr %.1100.i, align 4, !noalias !0
  %.1103.i = fcmp ogt <16 x float> %largest.2.3.i147, %.1101.i
  %.1105.i = fcmp uno <16 x float> %largest.2.3.i147, zeroinitializer
  %8 = select <16 x i1> %.1105.i, <16 x i1> splat (i1 true), <16 x i1> %.1103.i
  %.1106.i = select <16 x i1> %8, <16 x float> %largest.2.3.i147, <16 x float> %.1101.i
  %.1052.i = icmp sgt i64 %.996.i.0146, 1
  br i1 %.1052.i, label %B1254.if.i, label %B1328.i

B1458.if.i:                                       ; preds = %B1458.if.i.lr.ph, %B1708.i
  %rest.3.2.i161 = phi <16 x float> [ %.1180.i, %B1458.if.i.lr.ph ], [ %rest.4.4.i, %B1708.i ]
  %.1208.i.0159 = phi i64 [ 0, %B1458.if.i.lr.ph ], [ %.1277.i, %B1708.i ]
  %.1277.i = add nuw nsw i64 %.1208.i.0159, 1
  %.40.i25 = udiv i64 %.1208.i.0159, %.71.i
  %.73.i = mul nsw i64 %.72.i27, %.40.i25
  %.74.i = add nsw i64 %.73.i, %.68.i99
  %.108.i = mul nsw i64 %.40.i25, %.71.i
  %.109.i.recomposed = urem i64 %.1208.i.0159, %.71.i
  %.142.i = mul nsw i64 %.141.i, %.109.i.recomposed
  %.143.i = add nsw i64 %.142.i, %.68.i105
  %.148.i = icmp sgt i64 %.74.i, -1
  %.181.not.i = icmp slt i64 %.74.i, %.105.i
  %or.cond132.not135.not137 = select i1 %.148.i, i1 %.181.not.i, i1 false
  %.192.i = icmp sgt i64 %.143.i, -1
  %or.cond133.not136 = select i1 %or.cond132.not135.not137, i1 %.192.i, i1 false
  %.225.not.i = icmp slt i64 %.143.i, %.135.i
  %or.cond134 = select i1 %or.cond133.not136, i1 %.225.not.i, i1 false
  br i1 %or.cond134, label %f32_pool_gradient_line.body.exit, label %B1708.i

f32_pool_gradient_line.body.exit:                 ; preds = %B1458.if.i
  %.266.i28 = mul nsw i64 %.74.i, %.135.i
  %.270.i = add nuw nsw i64 %.143.i, %.266.i28
  %.305.i = mul nsw i64 %.270.i, %.166.i
  %.1314.i = icmp slt i64 %.305.i, 0
  %brmerge169 = select i1 %.1314.i, i1 true, i1 %.1408.i153.not171
  br i1 %brmerge169, label %B1708.i, label %B1542.if.i.lr.ph

B1542.if.i:                                       ; preds = %B1542.if.i.lr.ph, %B1542.if.i
  %rest.2.3.i156 = phi <16 x float> [ %rest.3.2.i161, %B1542.if.i.lr.ph ], [ %.1471.i, %B1542.if.i ]
  %.1352.i.0155 = phi i64 [ %spec.select128, %B1542.if.i.lr.ph ], [ %.1417.i, %B1542.if.i ]
  %.1349.i.0154 = phi i64 [ %.11.i, %B1542.if.i.lr.ph ], [ %.1421.i, %B1542.if.i ]
  %.1417.i = add nsw i64 %.1352.i.0155, -1
  %.1421.i = add i64 %.1349.i.0154, 1
  %9 = mul nsw i64 %.1349.i.0154, %.301.i
  %.1453.i = add nsw i64 %.1450.i, %9
  %.1454.i = shl nsw i64 %.1453.i, 6
  %.1456.i = getelementptr i8, ptr %.479.i, i64 %.1454.i
  %.1457.i = load <16 x float>, ptr %.1456.i, align 4, !noalias !0
  %.1461.i = fcmp oeq <16 x float> %.1457.i, %largest.4.4.i
  %.1462.i = fcmp uno <16 x float> %.1457.i, zeroinitializer
  %.1463.i = or <16 x i1> %.1461.i, %.1462.i
  %.1464.i = select <16 x i1> %.1463.i, <16 x float> %rest.2.3.i156, <16 x float> zeroinitializer
  %.1471.i = select <16 x i1> %.1463.i, <16 x float> zeroinitializer, <16 x float> %rest.2.3.i156
  %.1475.i = getelementptr i8, ptr %.528.i, i64 %.1454.i
  %.1476.i = load <16 x float>, ptr %.1475.i, align 4, !noalias !0
  %.1477.i = fadd <16 x float> %.1476.i, %.1464.i
  store <16 x float> %.1477.i, ptr %.1475.i, align 4, !noalias !0
  %.1408.i = icmp sgt i64 %.1352.i.0155, 1
  br i1 %.1408.i, label %B1542.if.i, label %B1708.i

f32_max_pool_gradient_blocked.body.exit:          ; preds = %B566.i.loopexit, %.6
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
!1 = distinct !{!1, !2, !"f32_max_pool_gradient_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_max_pool_gradient_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_gradient_above.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_gradient_above.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_pool_past.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_past.body"}
!9 = !{!10, !12, !1}
!10 = distinct !{!10, !11, !"f32_pool_gradient_above.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_gradient_above.body"}
!12 = distinct !{!12, !13, !"f32_pool_gradient_line.body: %retptr"}
!13 = distinct !{!13, !"f32_pool_gradient_line.body"}
!14 = !{!12, !1}
!15 = !{!16, !12, !1}
!16 = distinct !{!16, !17, !"f32_pool_gradient_above.body: %retptr"}
!17 = distinct !{!17, !"f32_pool_gradient_above.body"}
!18 = !{!19, !21, !1}
!19 = distinct !{!19, !20, !"f32_pool_gradient_above.body: %retptr"}
!20 = distinct !{!20, !"f32_pool_gradient_above.body"}
!21 = distinct !{!21, !22, !"f32_pool_gradient_line.body: %retptr"}
!22 = distinct !{!22, !"f32_pool_gradient_line.body"}
!23 = !{!21, !1}
!24 = !{!25, !21, !1}
!25 = distinct !{!25, !26, !"f32_pool_gradient_above.body: %retptr"}
!26 = distinct !{!26, !"f32_pool_gradient_above.body"}

; LLVM 22.1.0, sources cd70eb0bda93c8f0bb7cd3e1cad57730ea6793ebc2466c73d7cb283f0a4a771c
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
  %factor.op.mul203 = mul i64 %.268.i, %.233.i
  %.393.i204.not = icmp slt i64 %.347.i, 1
  br i1 %.393.i204.not, label %f32_max_pool_gradient_blocked.body.exit, label %B568.if.i.lr.ph

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
  %spec.select167 = tail call i64 @llvm.smax.i64(i64 %.167.i, i64 0)
  %.612.i179.not = icmp slt i64 %.167.i, 1
  %.744.i200.not = icmp slt i64 %factor.op.mul203, 1
  %0 = getelementptr i8, ptr %.1, i64 16
  %.35.i129 = getelementptr i8, ptr %.1, i64 152
  %.66.i131 = getelementptr i8, ptr %.1, i64 200
  %.896.i186.not = icmp slt i64 %.72.i, 1
  %.35.i144 = getelementptr i8, ptr %.1, i64 136
  %.66.i147 = getelementptr i8, ptr %.1, i64 184
  %.71.i72 = getelementptr i8, ptr %.1, i64 160
  %.35.i150 = getelementptr i8, ptr %.1, i64 144
  %.66.i153 = getelementptr i8, ptr %.1, i64 192
  %.140.i80 = getelementptr i8, ptr %.1, i64 168
  %.9.i50 = add i64 %.301.i, -1
  %.65.i7 = getelementptr i8, ptr %.1, i64 128
  %1 = mul i64 %.167.i, %.3
  %2 = shl i64 %1, 6
  %3 = shl nuw i64 %spec.select167, 6
  br label %B568.if.i

B566.i.loopexit:                                  ; preds = %B864.i.loopexit, %B828.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond209.not = icmp eq i64 %indvar.next, %.347.i
  br i1 %exitcond209.not, label %f32_max_pool_gradient_blocked.body.exit, label %B568.if.i

B828.i:                                           ; preds = %B790.if.i.preheader, %B568.if.i
  %factor.op.mul.reass = mul i64 %factor.op.mul203, %.334.i.0205
  br i1 %.744.i200.not, label %B566.i.loopexit, label %B866.if.i.lr.ph

B866.if.i.lr.ph:                                  ; preds = %B828.i
  %.36.i130 = load i64, ptr %.35.i129, align 8, !noalias !3
  %.67.i = load i64, ptr %.66.i131, align 8, !noalias !3
  %.1150.i = load i64, ptr %0, align 8, !noalias !0
  %.1151.i = lshr i64 %.1150.i, 48
  %.1154.i = and i64 %.1150.i, 281474976710655
  %.1155.i = getelementptr i64, ptr %.467.i, i64 %.1151.i
  br label %B866.if.i

B864.i.loopexit:                                  ; preds = %B1760.i, %B866.if.i
  %exitcond208.not = icmp eq i64 %factor.op.mul203, %.757.i
  br i1 %exitcond208.not, label %B566.i.loopexit, label %B866.if.i

B1154.i:                                          ; preds = %f32_pool_gradient_line.body.exit103
  %.11.i52 = udiv i64 %.10.i51, %.301.i
  %.66.i8 = load i64, ptr %.65.i7, align 8, !noalias !6
  %.13.i24 = udiv i64 %.12.i23, %.301.i
  %.15.i25 = tail call i64 @llvm.smin.i64(i64 %.66.i8, i64 %.13.i24)
  %.998.i = sub i64 %.15.i25, %.11.i52
  %.1044.i182.not = icmp slt i64 %.998.i, 1
  br i1 %.1044.i182.not, label %B1320.i, label %B1246.if.i.lr.ph

B1246.if.i.lr.ph:                                 ; preds = %B1154.i
  %.1086.i = add nsw i64 %.305.i102, %.68.i
  br label %B1246.if.i

B1320.i:                                          ; preds = %B1246.if.i, %B1154.i, %B1102.if.i, %f32_pool_gradient_line.body.exit103
  %largest.4.4.i = phi <16 x float> [ %largest.3.2.i189, %B1102.if.i ], [ %largest.3.2.i189, %f32_pool_gradient_line.body.exit103 ], [ %largest.3.2.i189, %B1154.i ], [ %.1098.i, %B1246.if.i ]
  %exitcond.not = icmp eq i64 %.72.i, %.909.i
  br i1 %exitcond.not, label %B1450.if.i.lr.ph, label %B1102.if.i

B1450.if.i.lr.ph:                                 ; preds = %B1320.i
  %.1156.i = load ptr, ptr %.1155.i, align 8, !noalias !0
  %.1157.i = getelementptr i8, ptr %.1156.i, i64 %.1154.i
  %.1167.i = add nsw i64 %.687.i.0201, %factor.op.mul.reass
  %.1170.i = shl nsw i64 %.1167.i, 6
  %.1171.i = getelementptr i8, ptr %.1157.i, i64 %.1170.i
  %.1172.i = load <16 x float>, ptr %.1171.i, align 4, !noalias !0
  %.36.i133 = load i64, ptr %.35.i144, align 8, !noalias !9
  %.37.i134 = mul nsw i64 %.36.i133, %.789.i
  %.67.i136 = load i64, ptr %.66.i147, align 8, !noalias !9
  %.68.i137 = sub nsw i64 %.37.i134, %.67.i136
  %.72.i65 = load i64, ptr %.71.i72, align 8, !noalias !14
  %.36.i139 = load i64, ptr %.35.i150, align 8, !noalias !15
  %.37.i140 = mul nsw i64 %.36.i139, %.796.i.recomposed
  %.67.i142 = load i64, ptr %.66.i153, align 8, !noalias !15
  %.68.i143 = sub nsw i64 %.37.i140, %.67.i142
  %.141.i = load i64, ptr %.140.i80, align 8, !noalias !14
  %.6.i44 = sub i64 0, %.68.i
  %.8.i45 = tail call i64 @llvm.smax.i64(i64 %.6.i44, i64 0)
  %.10.i47 = add i64 %.9.i50, %.8.i45
  %.8.i = sub nsw i64 %.166.i, %.68.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i50, %.10.i
  br label %B1450.if.i

B1502.i:                                          ; preds = %f32_pool_gradient_line.body.exit
  %.11.i = udiv i64 %.10.i47, %.301.i
  %.66.i = load i64, ptr %.65.i7, align 8, !noalias !18
  %.13.i = udiv i64 %.12.i, %.301.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  %.1358.i = sub i64 %.15.i, %.11.i
  %.1404.i191.not = icmp slt i64 %.1358.i, 1
  br i1 %.1404.i191.not, label %B1760.i, label %B1594.if.i.lr.ph

B1594.if.i.lr.ph:                                 ; preds = %B1502.i
  %.1446.i = add nsw i64 %.305.i, %.68.i
  br label %B1594.if.i

B1760.i:                                          ; preds = %B1594.if.i, %B1502.i, %B1450.if.i, %f32_pool_gradient_line.body.exit
  %rest.4.4.i = phi <16 x float> [ %rest.3.2.i199, %B1450.if.i ], [ %rest.3.2.i199, %f32_pool_gradient_line.body.exit ], [ %rest.3.2.i199, %B1502.i ], [ %.1467.i, %B1594.if.i ]
  %exitcond207.not = icmp eq i64 %.72.i, %.1269.i
  br i1 %exitcond207.not, label %B864.i.loopexit, label %B1450.if.i

B568.if.i:                                        ; preds = %B568.if.i.lr.ph, %B566.i.loopexit
  %indvar = phi i64 [ 0, %B568.if.i.lr.ph ], [ %indvar.next, %B566.i.loopexit ]
  %.334.i.0205 = phi i64 [ %.3, %B568.if.i.lr.ph ], [ %.406.i, %B566.i.loopexit ]
  %.406.i = add i64 %.334.i.0205, 1
  %.470.i = load ptr, ptr %.469.i, align 8, !noalias !0
  %.471.i = getelementptr i8, ptr %.470.i, i64 %.468.i
  %.478.i = mul i64 %.477.i, %.334.i.0205
  %.479.i = getelementptr i8, ptr %.471.i, i64 %.478.i
  %.519.i = load ptr, ptr %.518.i, align 8, !noalias !0
  %.520.i = getelementptr i8, ptr %.519.i, i64 %.517.i
  %.528.i = getelementptr i8, ptr %.520.i, i64 %.478.i
  br i1 %.612.i179.not, label %B828.i, label %B790.if.i.preheader

B790.if.i.preheader:                              ; preds = %B568.if.i
  %4 = mul i64 %.477.i, %indvar
  %5 = getelementptr i8, ptr %.519.i, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %.517.i
  %scevgep = getelementptr i8, ptr %6, i64 %4
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %3, i1 false), !noalias !0
  br label %B828.i

B866.if.i:                                        ; preds = %B866.if.i.lr.ph, %B864.i.loopexit
  %.687.i.0201 = phi i64 [ 0, %B866.if.i.lr.ph ], [ %.757.i, %B864.i.loopexit ]
  %.757.i = add nuw nsw i64 %.687.i.0201, 1
  %.787.i = udiv i64 %.687.i.0201, %.233.i
  %.789.i = udiv i64 %.787.i, %.200.i
  %.795.i = mul nsw i64 %.789.i, %.200.i
  %.796.i.recomposed = urem i64 %.787.i, %.200.i
  %.801.i = mul nsw i64 %.787.i, %.233.i
  %.803.i.recomposed = urem i64 %.687.i.0201, %.233.i
  %.37.i = mul nsw i64 %.803.i.recomposed, %.36.i130
  %.68.i = sub nsw i64 %.37.i, %.67.i
  br i1 %.896.i186.not, label %B864.i.loopexit, label %B1102.if.i.lr.ph

B1102.if.i.lr.ph:                                 ; preds = %B866.if.i
  %.36.i145 = load i64, ptr %.35.i144, align 8, !noalias !21
  %.37.i146 = mul nsw i64 %.36.i145, %.789.i
  %.67.i148 = load i64, ptr %.66.i147, align 8, !noalias !21
  %.68.i149 = sub nsw i64 %.37.i146, %.67.i148
  %.72.i73 = load i64, ptr %.71.i72, align 8, !noalias !26
  %.36.i151 = load i64, ptr %.35.i150, align 8, !noalias !27
  %.37.i152 = mul nsw i64 %.36.i151, %.796.i.recomposed
  %.67.i154 = load i64, ptr %.66.i153, align 8, !noalias !27
  %.68.i155 = sub nsw i64 %.37.i152, %.67.i154
  %.141.i81 = load i64, ptr %.140.i80, align 8, !noalias !26
  %.6.i48 = sub i64 0, %.68.i
  %.8.i49 = tail call i64 @llvm.smax.i64(i64 %.6.i48, i64 0)
  %.10.i51 = add i64 %.9.i50, %.8.i49
  %.8.i20 = sub nsw i64 %.166.i, %.68.i
  %.10.i21 = tail call i64 @llvm.smax.i64(i64 %.8.i20, i64 0)
  %.12.i23 = add i64 %.9.i50, %.10.i21
  br label %B1102.if.i

B1102.if.i:                                       ; preds = %B1102.if.i.lr.ph, %B1320.i
  %largest.3.2.i189 = phi <16 x float> [ splat (float 0xFFF0000000000000), %B1102.if.i.lr.ph ], [ %largest.4.4.i, %B1320.i ]
  %.840.i.0187 = phi i64 [ 0, %B1102.if.i.lr.ph ], [ %.909.i, %B1320.i ]
  %.909.i = add nuw nsw i64 %.840.i.0187, 1
  %.40.i70 = udiv i64 %.840.i.0187, %.71.i
  %.73.i74 = mul nsw i64 %.72.i73, %.40.i70
  %.74.i75 = add nsw i64 %.73.i74, %.68.i149
  %.108.i77 = mul nsw i64 %.40.i70, %.71.i
  %.109.i78.recomposed = urem i64 %.840.i.0187, %.71.i
  %.142.i82 = mul nsw i64 %.141.i81, %.109.i78.recomposed
  %.143.i83 = add nsw i64 %.142.i82, %.68.i155
  %.148.i84 = icmp sgt i64 %.74.i75, -1
  %.181.not.i88 = icmp slt i64 %.74.i75, %.105.i
  %or.cond.not176.not178 = select i1 %.148.i84, i1 %.181.not.i88, i1 false
  %.192.i91 = icmp sgt i64 %.143.i83, -1
  %or.cond168.not177 = select i1 %or.cond.not176.not178, i1 %.192.i91, i1 false
  %.225.not.i95 = icmp slt i64 %.143.i83, %.135.i
  %or.cond169 = select i1 %or.cond168.not177, i1 %.225.not.i95, i1 false
  br i1 %or.cond169, label %f32_pool_gradient_line.body.exit103, label %B1320.i

f32_pool_gradient_line.body.exit103:              ; preds = %B1102.if.i
  %.266.i98 = mul nsw i64 %.74.i75, %.135.i
  %.270.i99 = add nuw nsw i64 %.143.i83, %.266.i98
  %.305.i102 = mul nsw i64 %.270.i99, %.166.i
  %.946.i = icmp sgt i64 %.305.i102, -1
  br i1 %.946.i, label %B1154.i, label %B1320.i

B1246.if.i:                                       ; preds = %B1246.if.i.lr.ph, %B1246.if.i
  %largest.2.3.i185 = phi <16 x float> [ %largest.3.2.i189, %B1246.if.i.lr.ph ], [ %.1098.i, %B1246.if.i ]
  %.988.i.0184 = phi i64 [ %.998.i, %B1246.if.i.lr.ph ], [ %.1053.i, %B1246.if.i ]
  %.985.i.0183 = phi i64 [ %.11.i52, %B1246.if.i.lr.ph ], [ %.1057.i, %B1246.if.i ]
  %.1053.i = add nsw i64 %.988.i.0184, -1
  %.1057.i = add i64 %.985.i.0183, 1
  %7 = mul nsw i64 %.985.i.0183, %.301.i
  %.1089.i = add nsw i64 %.1086.i, %7
  %.1090.i = shl nsw i64 %.1089.i, 6
  %.1092.i = getelementptr i8, ptr %.479.i, i64 %.1090.i
  %.1093.i = load <16 x float>, ptr %.1092.i, align 4, !noalias !0
  %.1095.i = fcmp ogt <16 x float> %largest.2.3.i185, %.1093.i
  %.1097.i = fcmp uno <16 x float> %largest.2.3.i185, zeroinitializer
  %8 = select <16 x i1> %.1097.i, <16 x i1> splat (i1 true), <16 x i1> %.1095.i
  %.1098.i = select <16 x i1> %8, <16 x float> %largest.2.3.i185, <16 x float> %.1093.i
  %.1044.i = icmp samesign ugt i64 %.988.i.0184, 1
  br i1 %.1044.i, label %B1246.if.i, label %B1320.i

B1450.if.i:                                       ; preds = %B1450.if.i.lr.ph, %B1760.i
  %rest.3.2.i199 = phi <16 x float> [ %.1172.i, %B1450.if.i.lr.ph ], [ %rest.4.4.i, %B1760.i ]
  %.1200.i.0197 = phi i64 [ 0, %B1450.if.i.lr.ph ], [ %.1269.i, %B1760.i ]
  %.1269.i = add nuw nsw i64 %.1200.i.0197, 1
  %.40.i63 = udiv i64 %.1200.i.0197, %.71.i
  %.73.i = mul nsw i64 %.72.i65, %.40.i63
  %.74.i = add nsw i64 %.73.i, %.68.i137
  %.108.i = mul nsw i64 %.40.i63, %.71.i
  %.109.i.recomposed = urem i64 %.1200.i.0197, %.71.i
  %.142.i = mul nsw i64 %.141.i, %.109.i.recomposed
  %.143.i = add nsw i64 %.142.i, %.68.i143
  %.148.i = icmp sgt i64 %.74.i, -1
  %.181.not.i = icmp slt i64 %.74.i, %.105.i
  %or.cond170.not173.not175 = select i1 %.148.i, i1 %.181.not.i, i1 false
  %.192.i = icmp sgt i64 %.143.i, -1
  %or.cond171.not174 = select i1 %or.cond170.not173.not175, i1 %.192.i, i1 false
  %.225.not.i = icmp slt i64 %.143.i, %.135.i
  %or.cond172 = select i1 %or.cond171.not174, i1 %.225.not.i, i1 false
  br i1 %or.cond172, label %f32_pool_gradient_line.body.exit, label %B1760.i

f32_pool_gradient_line.body.exit:                 ; preds = %B1450.if.i
  %.266.i66 = mul nsw i64 %.74.i, %.135.i
  %.270.i = add nuw nsw i64 %.143.i, %.266.i66
  %.305.i = mul nsw i64 %.270.i, %.166.i
  %.1306.i = icmp sgt i64 %.305.i, -1
  br i1 %.1306.i, label %B1502.i, label %B1760.i

B1594.if.i:                                       ; preds = %B1594.if.i.lr.ph, %B1594.if.i
  %rest.2.3.i194 = phi <16 x float> [ %rest.3.2.i199, %B1594.if.i.lr.ph ], [ %.1467.i, %B1594.if.i ]
  %.1348.i.0193 = phi i64 [ %.1358.i, %B1594.if.i.lr.ph ], [ %.1413.i, %B1594.if.i ]
  %.1345.i.0192 = phi i64 [ %.11.i, %B1594.if.i.lr.ph ], [ %.1417.i, %B1594.if.i ]
  %.1413.i = add nsw i64 %.1348.i.0193, -1
  %.1417.i = add i64 %.1345.i.0192, 1
  %9 = mul nsw i64 %.1345.i.0192, %.301.i
  %.1449.i = add nsw i64 %.1446.i, %9
  %.1450.i = shl nsw i64 %.1449.i, 6
  %.1452.i = getelementptr i8, ptr %.479.i, i64 %.1450.i
  %.1453.i = load <16 x float>, ptr %.1452.i, align 4, !noalias !0
  %.1457.i = fcmp oeq <16 x float> %.1453.i, %largest.4.4.i
  %.1458.i = fcmp uno <16 x float> %.1453.i, zeroinitializer
  %.1459.i = or <16 x i1> %.1457.i, %.1458.i
  %.1460.i = select <16 x i1> %.1459.i, <16 x float> %rest.2.3.i194, <16 x float> zeroinitializer
  %.1467.i = select <16 x i1> %.1459.i, <16 x float> zeroinitializer, <16 x float> %rest.2.3.i194
  %.1471.i = getelementptr i8, ptr %.528.i, i64 %.1450.i
  %.1472.i = load <16 x float>, ptr %.1471.i, align 4, !noalias !0
  %.1473.i = fadd <16 x float> %.1472.i, %.1460.i
  store <16 x float> %.1473.i, ptr %.1471.i, align 4, !noalias !0
  %.1404.i = icmp samesign ugt i64 %.1348.i.0193, 1
  br i1 %.1404.i, label %B1594.if.i, label %B1760.i

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
!18 = !{!19, !1}
!19 = distinct !{!19, !20, !"f32_pool_past.body: %retptr"}
!20 = distinct !{!20, !"f32_pool_past.body"}
!21 = !{!22, !24, !1}
!22 = distinct !{!22, !23, !"f32_pool_gradient_above.body: %retptr"}
!23 = distinct !{!23, !"f32_pool_gradient_above.body"}
!24 = distinct !{!24, !25, !"f32_pool_gradient_line.body: %retptr"}
!25 = distinct !{!25, !"f32_pool_gradient_line.body"}
!26 = !{!24, !1}
!27 = !{!28, !24, !1}
!28 = distinct !{!28, !29, !"f32_pool_gradient_above.body: %retptr"}
!29 = distinct !{!29, !"f32_pool_gradient_above.body"}

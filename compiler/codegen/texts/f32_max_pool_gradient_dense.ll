; LLVM 22.1.0, sources 30138c7239c62c5ca24e974d20580ca4ded0e602f4167ec169a12cf3487643b2
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_max_pool_gradient_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
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
  %.345.i = sub i64 %.4, %.3
  %factor.op.mul203 = mul i64 %.268.i, %.233.i
  %.391.i204.not = icmp slt i64 %.345.i, 1
  br i1 %.391.i204.not, label %f32_max_pool_gradient_dense.body.exit, label %B568.if.i.lr.ph

B568.if.i.lr.ph:                                  ; preds = %.6
  %.136.i = mul i64 %.135.i, %.105.i
  %.167.i = mul i64 %.136.i, %.166.i
  %.40.i = getelementptr i8, ptr %.1, i64 112
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.72.i = mul i64 %.71.i, %.41.i
  %.462.i = load i64, ptr %.1, align 8, !noalias !0
  %.463.i = lshr i64 %.462.i, 48
  %.465.i = load ptr, ptr %.2, align 8, !noalias !0
  %.466.i = and i64 %.462.i, 281474976710655
  %.467.i = getelementptr i64, ptr %.465.i, i64 %.463.i
  %.475.i = shl i64 %.167.i, 2
  %.510.i = getelementptr i8, ptr %.1, i64 32
  %.511.i = load i64, ptr %.510.i, align 8, !noalias !0
  %.512.i = lshr i64 %.511.i, 48
  %.515.i = and i64 %.511.i, 281474976710655
  %.516.i = getelementptr i64, ptr %.465.i, i64 %.512.i
  %spec.select167 = tail call i64 @llvm.smax.i64(i64 %.167.i, i64 0)
  %.610.i179.not = icmp slt i64 %.167.i, 1
  %.742.i200.not = icmp slt i64 %factor.op.mul203, 1
  %0 = getelementptr i8, ptr %.1, i64 16
  %.35.i129 = getelementptr i8, ptr %.1, i64 152
  %.66.i131 = getelementptr i8, ptr %.1, i64 200
  %.892.i186.not = icmp slt i64 %.72.i, 1
  %.35.i144 = getelementptr i8, ptr %.1, i64 136
  %.66.i147 = getelementptr i8, ptr %.1, i64 184
  %.71.i72 = getelementptr i8, ptr %.1, i64 160
  %.35.i150 = getelementptr i8, ptr %.1, i64 144
  %.66.i153 = getelementptr i8, ptr %.1, i64 192
  %.140.i80 = getelementptr i8, ptr %.1, i64 168
  %.9.i50 = add i64 %.301.i, -1
  %.65.i7 = getelementptr i8, ptr %.1, i64 128
  %1 = mul i64 %.167.i, %.3
  %2 = shl i64 %1, 2
  %3 = shl nuw i64 %spec.select167, 2
  br label %B568.if.i

B566.i.loopexit:                                  ; preds = %B864.i.loopexit, %B828.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond209.not = icmp eq i64 %indvar.next, %.345.i
  br i1 %exitcond209.not, label %f32_max_pool_gradient_dense.body.exit, label %B568.if.i

B828.i:                                           ; preds = %B790.if.i.preheader, %B568.if.i
  %factor.op.mul.reass = mul i64 %factor.op.mul203, %.332.i.0205
  br i1 %.742.i200.not, label %B566.i.loopexit, label %B866.if.i.lr.ph

B866.if.i.lr.ph:                                  ; preds = %B828.i
  %.36.i130 = load i64, ptr %.35.i129, align 8, !noalias !3
  %.67.i = load i64, ptr %.66.i131, align 8, !noalias !3
  %.1146.i = load i64, ptr %0, align 8, !noalias !0
  %.1147.i = lshr i64 %.1146.i, 48
  %.1150.i = and i64 %.1146.i, 281474976710655
  %.1151.i = getelementptr i64, ptr %.465.i, i64 %.1147.i
  br label %B866.if.i

B864.i.loopexit:                                  ; preds = %B1760.i, %B866.if.i
  %exitcond208.not = icmp eq i64 %factor.op.mul203, %.755.i
  br i1 %exitcond208.not, label %B566.i.loopexit, label %B866.if.i

B1154.i:                                          ; preds = %f32_pool_gradient_line.body.exit103
  %.11.i52 = udiv i64 %.10.i51, %.301.i
  %.66.i8 = load i64, ptr %.65.i7, align 8, !noalias !6
  %.13.i24 = udiv i64 %.12.i23, %.301.i
  %.15.i25 = tail call i64 @llvm.smin.i64(i64 %.66.i8, i64 %.13.i24)
  %.994.i = sub i64 %.15.i25, %.11.i52
  %.1040.i182.not = icmp slt i64 %.994.i, 1
  br i1 %.1040.i182.not, label %B1320.i, label %B1246.if.i.lr.ph

B1246.if.i.lr.ph:                                 ; preds = %B1154.i
  %.1082.i = add nsw i64 %.305.i102, %.68.i
  br label %B1246.if.i

B1320.i:                                          ; preds = %B1246.if.i, %B1154.i, %B1102.if.i, %f32_pool_gradient_line.body.exit103
  %largest.4.4.i = phi float [ %largest.3.2.i189, %B1102.if.i ], [ %largest.3.2.i189, %f32_pool_gradient_line.body.exit103 ], [ %largest.3.2.i189, %B1154.i ], [ %.1094.i, %B1246.if.i ]
  %exitcond.not = icmp eq i64 %.72.i, %.905.i
  br i1 %exitcond.not, label %B1450.if.i.lr.ph, label %B1102.if.i

B1450.if.i.lr.ph:                                 ; preds = %B1320.i
  %.1152.i = load ptr, ptr %.1151.i, align 8, !noalias !0
  %.1153.i = getelementptr i8, ptr %.1152.i, i64 %.1150.i
  %.1163.i = add nsw i64 %.685.i.0201, %factor.op.mul.reass
  %.1166.i = shl nsw i64 %.1163.i, 2
  %.1167.i = getelementptr i8, ptr %.1153.i, i64 %.1166.i
  %.1168.i = load float, ptr %.1167.i, align 4, !noalias !0
  %.36.i133 = load i64, ptr %.35.i144, align 8, !noalias !9
  %.37.i134 = mul nsw i64 %.36.i133, %.787.i
  %.67.i136 = load i64, ptr %.66.i147, align 8, !noalias !9
  %.68.i137 = sub nsw i64 %.37.i134, %.67.i136
  %.72.i65 = load i64, ptr %.71.i72, align 8, !noalias !14
  %.36.i139 = load i64, ptr %.35.i150, align 8, !noalias !15
  %.37.i140 = mul nsw i64 %.36.i139, %.794.i.recomposed
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
  %.1354.i = sub i64 %.15.i, %.11.i
  %.1400.i191.not = icmp slt i64 %.1354.i, 1
  br i1 %.1400.i191.not, label %B1760.i, label %B1594.if.i.lr.ph

B1594.if.i.lr.ph:                                 ; preds = %B1502.i
  %.1442.i = add nsw i64 %.305.i, %.68.i
  br label %B1594.if.i

B1760.i:                                          ; preds = %B1594.if.i, %B1502.i, %B1450.if.i, %f32_pool_gradient_line.body.exit
  %rest.4.4.i = phi float [ %rest.3.2.i199, %B1450.if.i ], [ %rest.3.2.i199, %f32_pool_gradient_line.body.exit ], [ %rest.3.2.i199, %B1502.i ], [ %.1463.i, %B1594.if.i ]
  %exitcond207.not = icmp eq i64 %.72.i, %.1265.i
  br i1 %exitcond207.not, label %B864.i.loopexit, label %B1450.if.i

B568.if.i:                                        ; preds = %B568.if.i.lr.ph, %B566.i.loopexit
  %indvar = phi i64 [ 0, %B568.if.i.lr.ph ], [ %indvar.next, %B566.i.loopexit ]
  %.332.i.0205 = phi i64 [ %.3, %B568.if.i.lr.ph ], [ %.404.i, %B566.i.loopexit ]
  %.404.i = add i64 %.332.i.0205, 1
  %.468.i = load ptr, ptr %.467.i, align 8, !noalias !0
  %.469.i = getelementptr i8, ptr %.468.i, i64 %.466.i
  %.476.i = mul i64 %.475.i, %.332.i.0205
  %.477.i = getelementptr i8, ptr %.469.i, i64 %.476.i
  %.517.i = load ptr, ptr %.516.i, align 8, !noalias !0
  %.518.i = getelementptr i8, ptr %.517.i, i64 %.515.i
  %.526.i = getelementptr i8, ptr %.518.i, i64 %.476.i
  br i1 %.610.i179.not, label %B828.i, label %B790.if.i.preheader

B790.if.i.preheader:                              ; preds = %B568.if.i
  %4 = mul i64 %.475.i, %indvar
  %5 = getelementptr i8, ptr %.517.i, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %.515.i
  %scevgep = getelementptr i8, ptr %6, i64 %4
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %3, i1 false), !noalias !0
  br label %B828.i

B866.if.i:                                        ; preds = %B866.if.i.lr.ph, %B864.i.loopexit
  %.685.i.0201 = phi i64 [ 0, %B866.if.i.lr.ph ], [ %.755.i, %B864.i.loopexit ]
  %.755.i = add nuw nsw i64 %.685.i.0201, 1
  %.785.i = udiv i64 %.685.i.0201, %.233.i
  %.787.i = udiv i64 %.785.i, %.200.i
  %.793.i = mul nsw i64 %.787.i, %.200.i
  %.794.i.recomposed = urem i64 %.785.i, %.200.i
  %.799.i = mul nsw i64 %.785.i, %.233.i
  %.801.i.recomposed = urem i64 %.685.i.0201, %.233.i
  %.37.i = mul nsw i64 %.801.i.recomposed, %.36.i130
  %.68.i = sub nsw i64 %.37.i, %.67.i
  br i1 %.892.i186.not, label %B864.i.loopexit, label %B1102.if.i.lr.ph

B1102.if.i.lr.ph:                                 ; preds = %B866.if.i
  %.36.i145 = load i64, ptr %.35.i144, align 8, !noalias !21
  %.37.i146 = mul nsw i64 %.36.i145, %.787.i
  %.67.i148 = load i64, ptr %.66.i147, align 8, !noalias !21
  %.68.i149 = sub nsw i64 %.37.i146, %.67.i148
  %.72.i73 = load i64, ptr %.71.i72, align 8, !noalias !26
  %.36.i151 = load i64, ptr %.35.i150, align 8, !noalias !27
  %.37.i152 = mul nsw i64 %.36.i151, %.794.i.recomposed
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
  %largest.3.2.i189 = phi float [ 0xFFF0000000000000, %B1102.if.i.lr.ph ], [ %largest.4.4.i, %B1320.i ]
  %.836.i.0187 = phi i64 [ 0, %B1102.if.i.lr.ph ], [ %.905.i, %B1320.i ]
  %.905.i = add nuw nsw i64 %.836.i.0187, 1
  %.40.i70 = udiv i64 %.836.i.0187, %.71.i
  %.73.i74 = mul nsw i64 %.72.i73, %.40.i70
  %.74.i75 = add nsw i64 %.73.i74, %.68.i149
  %.108.i77 = mul nsw i64 %.40.i70, %.71.i
  %.109.i78.recomposed = urem i64 %.836.i.0187, %.71.i
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
  %.942.i = icmp sgt i64 %.305.i102, -1
  br i1 %.942.i, label %B1154.i, label %B1320.i

B1246.if.i:                                       ; preds = %B1246.if.i.lr.ph, %B1246.if.i
  %largest.2.3.i185 = phi float [ %largest.3.2.i189, %B1246.if.i.lr.ph ], [ %.1094.i, %B1246.if.i ]
  %.984.i.0184 = phi i64 [ %.994.i, %B1246.if.i.lr.ph ], [ %.1049.i, %B1246.if.i ]
  %.981.i.0183 = phi i64 [ %.11.i52, %B1246.if.i.lr.ph ], [ %.1053.i, %B1246.if.i ]
  %.1049.i = add nsw i64 %.984.i.0184, -1
  %.1053.i = add i64 %.981.i.0183, 1
  %7 = mul nsw i64 %.981.i.0183, %.301.i
  %.1085.i = add nsw i64 %.1082.i, %7
  %.1086.i = shl nsw i64 %.1085.i, 2
  %.1088.i = getelementptr i8, ptr %.477.i, i64 %.1086.i
  %.1089.i = load float, ptr %.1088.i, align 4, !noalias !0
  %.1091.i = fcmp ogt float %largest.2.3.i185, %.1089.i
  %.1093.i = fcmp uno float %largest.2.3.i185, 0.000000e+00
  %8 = select i1 %.1093.i, i1 true, i1 %.1091.i
  %.1094.i = select i1 %8, float %largest.2.3.i185, float %.1089.i
  %.1040.i = icmp samesign ugt i64 %.984.i.0184, 1
  br i1 %.1040.i, label %B1246.if.i, label %B1320.i

B1450.if.i:                                       ; preds = %B1450.if.i.lr.ph, %B1760.i
  %rest.3.2.i199 = phi float [ %.1168.i, %B1450.if.i.lr.ph ], [ %rest.4.4.i, %B1760.i ]
  %.1196.i.0197 = phi i64 [ 0, %B1450.if.i.lr.ph ], [ %.1265.i, %B1760.i ]
  %.1265.i = add nuw nsw i64 %.1196.i.0197, 1
  %.40.i63 = udiv i64 %.1196.i.0197, %.71.i
  %.73.i = mul nsw i64 %.72.i65, %.40.i63
  %.74.i = add nsw i64 %.73.i, %.68.i137
  %.108.i = mul nsw i64 %.40.i63, %.71.i
  %.109.i.recomposed = urem i64 %.1196.i.0197, %.71.i
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
  %.1302.i = icmp sgt i64 %.305.i, -1
  br i1 %.1302.i, label %B1502.i, label %B1760.i

B1594.if.i:                                       ; preds = %B1594.if.i.lr.ph, %B1594.if.i
  %rest.2.3.i194 = phi float [ %rest.3.2.i199, %B1594.if.i.lr.ph ], [ %.1463.i, %B1594.if.i ]
  %.1344.i.0193 = phi i64 [ %.1354.i, %B1594.if.i.lr.ph ], [ %.1409.i, %B1594.if.i ]
  %.1341.i.0192 = phi i64 [ %.11.i, %B1594.if.i.lr.ph ], [ %.1413.i, %B1594.if.i ]
  %.1409.i = add nsw i64 %.1344.i.0193, -1
  %.1413.i = add i64 %.1341.i.0192, 1
  %9 = mul nsw i64 %.1341.i.0192, %.301.i
  %.1445.i = add nsw i64 %.1442.i, %9
  %.1446.i = shl nsw i64 %.1445.i, 2
  %.1448.i = getelementptr i8, ptr %.477.i, i64 %.1446.i
  %.1449.i = load float, ptr %.1448.i, align 4, !noalias !0
  %.1453.i = fcmp oeq float %.1449.i, %largest.4.4.i
  %.1454.i = fcmp uno float %.1449.i, 0.000000e+00
  %.1455.i = or i1 %.1453.i, %.1454.i
  %.1456.i = select i1 %.1455.i, float %rest.2.3.i194, float 0.000000e+00
  %.1463.i = select i1 %.1455.i, float 0.000000e+00, float %rest.2.3.i194
  %.1467.i = getelementptr i8, ptr %.526.i, i64 %.1446.i
  %.1468.i = load float, ptr %.1467.i, align 4, !noalias !0
  %.1469.i = fadd float %.1468.i, %.1456.i
  store float %.1469.i, ptr %.1467.i, align 4, !noalias !0
  %.1400.i = icmp samesign ugt i64 %.1344.i.0193, 1
  br i1 %.1400.i, label %B1594.if.i, label %B1760.i

f32_max_pool_gradient_dense.body.exit:            ; preds = %B566.i.loopexit, %.6
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

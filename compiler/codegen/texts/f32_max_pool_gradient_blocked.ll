; LLVM 22.1.0, sources 074cd7bf5b63874b86c72bb283a73fc7ff8bc20fbfa98cfe652c4976d53c3f91
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_max_pool_gradient_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
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
  %.170.i = shl nsw i64 %.169.i, 6
  %.210.i = getelementptr i8, ptr %.2, i64 16
  %.211.i = load ptr, ptr %.210.i, align 8, !noalias !0
  %.253.i = sub i64 %.4, %.3
  %.299.i98.not = icmp slt i64 %.253.i, 1
  br i1 %.299.i98.not, label %f32_max_pool_gradient_blocked.body.exit, label %B402.if.i.lr.ph

B402.if.i.lr.ph:                                  ; preds = %.6
  %.202.i = getelementptr i8, ptr %.1, i64 88
  %.203.i = load i64, ptr %.202.i, align 8, !noalias !0
  %.205.i = mul i64 %.203.i, %.136.i
  %.72.i = mul i64 %.71.i, %.41.i
  %.103.i = mul i64 %.72.i, %.102.i
  %.367.i = load i64, ptr %.1, align 8, !noalias !0
  %.368.i = lshr i64 %.367.i, 48
  %.370.i = load ptr, ptr %.2, align 8, !noalias !0
  %.371.i = and i64 %.367.i, 281474976710655
  %.372.i = getelementptr i64, ptr %.370.i, i64 %.368.i
  %.379.i = shl i64 %.103.i, 6
  %.414.i = getelementptr i8, ptr %.1, i64 32
  %.415.i = load i64, ptr %.414.i, align 8, !noalias !0
  %.416.i = lshr i64 %.415.i, 48
  %.419.i = and i64 %.415.i, 281474976710655
  %.420.i = getelementptr i64, ptr %.370.i, i64 %.416.i
  %.462.i = getelementptr i8, ptr %.1, i64 16
  %.463.i = load i64, ptr %.462.i, align 8, !noalias !0
  %.464.i = lshr i64 %.463.i, 48
  %.467.i = and i64 %.463.i, 281474976710655
  %.468.i = getelementptr i64, ptr %.370.i, i64 %.464.i
  %.475.i = mul i64 %.205.i, %.170.i
  %spec.select55 = tail call i64 @llvm.smax.i64(i64 %.103.i, i64 0)
  %.562.i61.not = icmp slt i64 %.103.i, 1
  %.693.i95.not = icmp slt i64 %.205.i, 1
  %.47.i = getelementptr i8, ptr %.1, i64 112
  %.35.i.i = getelementptr i8, ptr %.1, i64 136
  %.66.i.i = getelementptr i8, ptr %.1, i64 184
  %.206.i = getelementptr i8, ptr %.1, i64 160
  %.241.i = getelementptr i8, ptr %.1, i64 120
  %.35.i103.i = getelementptr i8, ptr %.1, i64 144
  %.66.i106.i = getelementptr i8, ptr %.1, i64 192
  %.391.i = getelementptr i8, ptr %.1, i64 168
  %.52.i = getelementptr i8, ptr %.1, i64 176
  %.175.i92.not = icmp slt i64 %.169.i, 1
  %.35.i32 = getelementptr i8, ptr %.1, i64 152
  %.66.i34 = getelementptr i8, ptr %.1, i64 200
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %0 = mul i64 %.103.i, %.3
  %1 = shl i64 %0, 6
  %2 = shl nuw i64 %spec.select55, 6
  br label %B402.if.i

B400.i.loopexit:                                  ; preds = %B830.i.loopexit, %B800.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond106.not = icmp eq i64 %indvar.next, %.253.i
  br i1 %exitcond106.not, label %f32_max_pool_gradient_blocked.body.exit, label %B402.if.i

B800.i:                                           ; preds = %B718.if.i.preheader, %B402.if.i
  br i1 %.693.i95.not, label %B400.i.loopexit, label %B830.if.i.lr.ph

B830.if.i.lr.ph:                                  ; preds = %B800.i
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !3
  %.131.i68.not = icmp slt i64 %.48.i, 1
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !6
  %.9.i24 = add i64 %.53.i, -1
  br label %B830.if.i

B830.i.loopexit:                                  ; preds = %B184.i.loopexit, %f32_pool_gradient_lines.body.exit
  %exitcond105.not = icmp eq i64 %.205.i, %.706.i
  br i1 %exitcond105.not, label %B400.i.loopexit, label %B830.if.i

B402.if.i:                                        ; preds = %B402.if.i.lr.ph, %B400.i.loopexit
  %indvar = phi i64 [ 0, %B402.if.i.lr.ph ], [ %indvar.next, %B400.i.loopexit ]
  %.240.i.099 = phi i64 [ %.3, %B402.if.i.lr.ph ], [ %.312.i, %B400.i.loopexit ]
  %.312.i = add i64 %.240.i.099, 1
  %.373.i = load ptr, ptr %.372.i, align 8, !noalias !0
  %.374.i = getelementptr i8, ptr %.373.i, i64 %.371.i
  %.380.i = mul i64 %.379.i, %.240.i.099
  %.381.i = getelementptr i8, ptr %.374.i, i64 %.380.i
  %.421.i = load ptr, ptr %.420.i, align 8, !noalias !0
  %.422.i = getelementptr i8, ptr %.421.i, i64 %.419.i
  %.429.i = getelementptr i8, ptr %.422.i, i64 %.380.i
  %.469.i = load ptr, ptr %.468.i, align 8, !noalias !0
  %.470.i = getelementptr i8, ptr %.469.i, i64 %.467.i
  %.477.i = mul i64 %.475.i, %.240.i.099
  %.478.i = getelementptr i8, ptr %.470.i, i64 %.477.i
  br i1 %.562.i61.not, label %B800.i, label %B718.if.i.preheader

B718.if.i.preheader:                              ; preds = %B402.if.i
  %3 = mul i64 %.379.i, %indvar
  %4 = getelementptr i8, ptr %.421.i, i64 %1
  %5 = getelementptr i8, ptr %4, i64 %.419.i
  %scevgep = getelementptr i8, ptr %5, i64 %3
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %2, i1 false), !noalias !0
  br label %B800.i

B830.if.i:                                        ; preds = %B830.if.i.lr.ph, %B830.i.loopexit
  %.637.i.096 = phi i64 [ 0, %B830.if.i.lr.ph ], [ %.706.i, %B830.i.loopexit ]
  %.706.i = add nuw nsw i64 %.637.i.096, 1
  %.732.i = udiv i64 %.637.i.096, %.136.i
  %.734.i = mul nsw i64 %.732.i, %.136.i
  %.735.i.recomposed = urem i64 %.637.i.096, %.136.i
  br i1 %.131.i68.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i.lr.ph

B88.if.i.lr.ph:                                   ; preds = %B830.if.i
  %.36.i.i = load i64, ptr %.35.i.i, align 8, !noalias !9
  %.37.i.i = mul nsw i64 %.36.i.i, %.732.i
  %.67.i.i = load i64, ptr %.66.i.i, align 8, !noalias !9
  %.68.i.i = sub nsw i64 %.37.i.i, %.67.i.i
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !3
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !3
  %.322.i64.not = icmp slt i64 %.242.i, 1
  br label %B88.if.i

B86.i.loopexit:                                   ; preds = %B678.i, %B88.if.i
  %count.2.1.i.lcssa = phi i64 [ %count.3.0.i71, %B88.if.i ], [ %count.4.2.i, %B678.i ]
  %exitcond101.not = icmp eq i64 %.48.i, %.144.i
  br i1 %exitcond101.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i

B374.i:                                           ; preds = %B264.if.i
  %.451.i = icmp sgt i64 %.394.i, -1
  %or.cond.i = select i1 %.435.i, i1 %.451.i, i1 false
  %.487.i = icmp slt i64 %.394.i, %.71.i
  %or.cond = select i1 %or.cond.i, i1 %.487.i, i1 false
  br i1 %or.cond, label %B510.i, label %B678.i

B510.i:                                           ; preds = %B374.i
  %.522.i = add nuw nsw i64 %.394.i, %.520.i45
  %.555.i = mul nsw i64 %.522.i, %.102.i
  %.557.i = shl nsw i64 %count.2.1.i67, 3
  %.559.i46 = getelementptr i8, ptr %.211.i, i64 %.557.i
  store i64 %.555.i, ptr %.559.i46, align 4, !noalias !3
  %.563.i = add nsw i64 %count.2.1.i67, 1
  br label %B678.i

B678.i:                                           ; preds = %B264.if.i, %B510.i, %B374.i
  %count.4.2.i = phi i64 [ %.563.i, %B510.i ], [ %count.2.1.i67, %B264.if.i ], [ %count.2.1.i67, %B374.i ]
  %exitcond.not = icmp eq i64 %.242.i, %.335.i
  br i1 %exitcond.not, label %B86.i.loopexit, label %B264.if.i

B88.if.i:                                         ; preds = %B88.if.i.lr.ph, %B86.i.loopexit
  %count.3.0.i71 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.72.i40.070 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %.144.i, %B86.i.loopexit ]
  %.144.i = add nuw nsw i64 %.72.i40.070, 1
  br i1 %.322.i64.not, label %B86.i.loopexit, label %B264.if.i.lr.ph

B264.if.i.lr.ph:                                  ; preds = %B88.if.i
  %.208.i = mul nsw i64 %.207.i, %.72.i40.070
  %.209.i = add nsw i64 %.208.i, %.68.i.i
  %.36.i104.i = load i64, ptr %.35.i103.i, align 8, !noalias !12
  %.37.i105.i = mul nsw i64 %.36.i104.i, %.735.i.recomposed
  %.67.i107.i = load i64, ptr %.66.i106.i, align 8, !noalias !12
  %.68.i108.i = sub nsw i64 %.37.i105.i, %.67.i107.i
  %.392.i = load i64, ptr %.391.i, align 8, !noalias !3
  %.399.i44 = icmp sgt i64 %.209.i, -1
  %.435.i = icmp slt i64 %.209.i, %.41.i
  %.520.i45 = mul nsw i64 %.209.i, %.71.i
  br label %B264.if.i

B264.if.i:                                        ; preds = %B264.if.i.lr.ph, %B678.i
  %count.2.1.i67 = phi i64 [ %count.3.0.i71, %B264.if.i.lr.ph ], [ %count.4.2.i, %B678.i ]
  %.266.i.066 = phi i64 [ 0, %B264.if.i.lr.ph ], [ %.335.i, %B678.i ]
  %.335.i = add nuw nsw i64 %.266.i.066, 1
  %.393.i = mul nsw i64 %.392.i, %.266.i.066
  %.394.i = add nsw i64 %.393.i, %.68.i108.i
  br i1 %.399.i44, label %B374.i, label %B678.i

f32_pool_gradient_lines.body.exit:                ; preds = %B86.i.loopexit, %B830.if.i
  %count.3.0.i.lcssa = phi i64 [ 0, %B830.if.i ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.740.i = mul nsw i64 %.637.i.096, %.170.i
  %.742.i = getelementptr i8, ptr %.478.i, i64 %.740.i
  br i1 %.175.i92.not, label %B830.i.loopexit, label %B186.if.i.lr.ph

B186.if.i.lr.ph:                                  ; preds = %f32_pool_gradient_lines.body.exit
  %.36.i33 = load i64, ptr %.35.i32, align 8, !noalias !15
  %.67.i = load i64, ptr %.66.i34, align 8, !noalias !15
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !18
  %.321.i78.not = icmp slt i64 %count.3.0.i.lcssa, 1
  br label %B186.if.i

B184.i.loopexit:                                  ; preds = %B608.i.loopexit, %B186.if.i
  %exitcond104.not = icmp eq i64 %.169.i, %.188.i
  br i1 %exitcond104.not, label %B830.i.loopexit, label %B186.if.i

B398.i.loopexit:                                  ; preds = %B478.if.i, %B398.if.i
  %largest.2.2.i.lcssa = phi <16 x float> [ %largest.3.1.i81, %B398.if.i ], [ %.505.i, %B478.if.i ]
  %exitcond102.not = icmp eq i64 %count.3.0.i.lcssa, %.334.i
  br i1 %exitcond102.not, label %B608.if.i.lr.ph, label %B398.if.i

B608.if.i.lr.ph:                                  ; preds = %B398.i.loopexit
  %.526.i = shl nsw i64 %.116.i.093, 6
  %.530.i = getelementptr i8, ptr %.742.i, i64 %.526.i
  %.531.i = load <16 x float>, ptr %.530.i, align 4, !noalias !6
  %.706.i4 = sub i64 %.15.i, %.11.i26
  %spec.select60 = tail call i64 @llvm.smax.i64(i64 %.706.i4, i64 0)
  %.749.i83.not = icmp slt i64 %.706.i4, 1
  br label %B608.if.i

B608.i.loopexit:                                  ; preds = %B688.if.i, %B608.if.i
  %rest.2.2.i.lcssa = phi <16 x float> [ %rest.3.1.i91, %B608.if.i ], [ %.808.i, %B688.if.i ]
  %exitcond103.not = icmp eq i64 %count.3.0.i.lcssa, %.628.i
  br i1 %exitcond103.not, label %B184.i.loopexit, label %B608.if.i

B186.if.i:                                        ; preds = %B186.if.i.lr.ph, %B184.i.loopexit
  %.116.i.093 = phi i64 [ 0, %B186.if.i.lr.ph ], [ %.188.i, %B184.i.loopexit ]
  %.188.i = add nuw nsw i64 %.116.i.093, 1
  %.37.i = mul nsw i64 %.36.i33, %.116.i.093
  %.68.i = sub nsw i64 %.37.i, %.67.i
  %.6.i22 = sub i64 0, %.68.i
  %.8.i23 = tail call i64 @llvm.smax.i64(i64 %.6.i22, i64 0)
  %.10.i25 = add i64 %.9.i24, %.8.i23
  %.11.i26 = udiv i64 %.10.i25, %.53.i
  %.8.i = sub nsw i64 %.102.i, %.68.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i24, %.10.i
  %.13.i = udiv i64 %.12.i, %.53.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.321.i78.not, label %B184.i.loopexit, label %B398.if.i.lr.ph

B398.if.i.lr.ph:                                  ; preds = %B186.if.i
  %.412.i = sub i64 %.15.i, %.11.i26
  %spec.select59 = tail call i64 @llvm.smax.i64(i64 %.412.i, i64 0)
  %.455.i73.not = icmp slt i64 %.412.i, 1
  br label %B398.if.i

B398.if.i:                                        ; preds = %B398.if.i.lr.ph, %B398.i.loopexit
  %largest.3.1.i81 = phi <16 x float> [ splat (float 0xFFF0000000000000), %B398.if.i.lr.ph ], [ %largest.2.2.i.lcssa, %B398.i.loopexit ]
  %.265.i.079 = phi i64 [ 0, %B398.if.i.lr.ph ], [ %.334.i, %B398.i.loopexit ]
  %.334.i = add nuw nsw i64 %.265.i.079, 1
  %6 = shl nsw i64 %.265.i.079, 3
  %.367.i5 = getelementptr i8, ptr %.211.i, i64 %6
  %.368.i6 = load i64, ptr %.367.i5, align 4, !noalias !6
  %.370.i7 = add nsw i64 %.368.i6, %.68.i
  br i1 %.455.i73.not, label %B398.i.loopexit, label %B478.if.i

B478.if.i:                                        ; preds = %B398.if.i, %B478.if.i
  %largest.2.2.i76 = phi <16 x float> [ %.505.i, %B478.if.i ], [ %largest.3.1.i81, %B398.if.i ]
  %.402.i.075 = phi i64 [ %.464.i8, %B478.if.i ], [ %spec.select59, %B398.if.i ]
  %.399.i.074 = phi i64 [ %.468.i9, %B478.if.i ], [ %.11.i26, %B398.if.i ]
  %.464.i8 = add nsw i64 %.402.i.075, -1
  %.468.i9 = add i64 %.399.i.074, 1
  %7 = mul nsw i64 %.399.i.074, %.53.i
  %.496.i = add nsw i64 %.370.i7, %7
  %.497.i = shl nsw i64 %.496.i, 6
  %.499.i = getelementptr i8, ptr %.381.i, i64 %.497.i
  %.500.i = load <16 x float>, ptr %.499.i, align 4, !noalias !6
  %.502.i = fcmp ogt <16 x float> %largest.2.2.i76, %.500.i
  %.504.i = fcmp uno <16 x float> %largest.2.2.i76, zeroinitializer
  %8 = select <16 x i1> %.504.i, <16 x i1> splat (i1 true), <16 x i1> %.502.i
  %.505.i = select <16 x i1> %8, <16 x float> %largest.2.2.i76, <16 x float> %.500.i
  %.455.i = icmp sgt i64 %.402.i.075, 1
  br i1 %.455.i, label %B478.if.i, label %B398.i.loopexit

B608.if.i:                                        ; preds = %B608.if.i.lr.ph, %B608.i.loopexit
  %rest.3.1.i91 = phi <16 x float> [ %.531.i, %B608.if.i.lr.ph ], [ %rest.2.2.i.lcssa, %B608.i.loopexit ]
  %.559.i.089 = phi i64 [ 0, %B608.if.i.lr.ph ], [ %.628.i, %B608.i.loopexit ]
  %.628.i = add nuw nsw i64 %.559.i.089, 1
  %9 = shl nsw i64 %.559.i.089, 3
  %.661.i = getelementptr i8, ptr %.211.i, i64 %9
  %.662.i = load i64, ptr %.661.i, align 4, !noalias !6
  %.664.i = add nsw i64 %.662.i, %.68.i
  br i1 %.749.i83.not, label %B608.i.loopexit, label %B688.if.i

B688.if.i:                                        ; preds = %B608.if.i, %B688.if.i
  %rest.2.2.i86 = phi <16 x float> [ %.808.i, %B688.if.i ], [ %rest.3.1.i91, %B608.if.i ]
  %.696.i.085 = phi i64 [ %.758.i, %B688.if.i ], [ %spec.select60, %B608.if.i ]
  %.693.i2.084 = phi i64 [ %.762.i, %B688.if.i ], [ %.11.i26, %B608.if.i ]
  %.758.i = add nsw i64 %.696.i.085, -1
  %.762.i = add i64 %.693.i2.084, 1
  %10 = mul nsw i64 %.693.i2.084, %.53.i
  %.790.i = add nsw i64 %.664.i, %10
  %.791.i = shl nsw i64 %.790.i, 6
  %.793.i = getelementptr i8, ptr %.381.i, i64 %.791.i
  %.794.i = load <16 x float>, ptr %.793.i, align 4, !noalias !6
  %.798.i = fcmp oeq <16 x float> %.794.i, %largest.2.2.i.lcssa
  %.799.i = fcmp uno <16 x float> %.794.i, zeroinitializer
  %.800.i = or <16 x i1> %.798.i, %.799.i
  %.801.i = select <16 x i1> %.800.i, <16 x float> %rest.2.2.i86, <16 x float> zeroinitializer
  %.808.i = select <16 x i1> %.800.i, <16 x float> zeroinitializer, <16 x float> %rest.2.2.i86
  %.812.i = getelementptr i8, ptr %.429.i, i64 %.791.i
  %.813.i = load <16 x float>, ptr %.812.i, align 4, !noalias !6
  %.814.i = fadd <16 x float> %.813.i, %.801.i
  store <16 x float> %.814.i, ptr %.812.i, align 4, !noalias !6
  %.749.i = icmp sgt i64 %.696.i.085, 1
  br i1 %.749.i, label %B688.if.i, label %B608.i.loopexit

f32_max_pool_gradient_blocked.body.exit:          ; preds = %B400.i.loopexit, %.6
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
!4 = distinct !{!4, !5, !"f32_pool_gradient_lines.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_gradient_lines.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_max_pool_gradient_blocked_row.body: %retptr"}
!8 = distinct !{!8, !"f32_max_pool_gradient_blocked_row.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_pool_gradient_above.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_gradient_above.body"}
!12 = !{!13, !4, !1}
!13 = distinct !{!13, !14, !"f32_pool_gradient_above.body: %retptr"}
!14 = distinct !{!14, !"f32_pool_gradient_above.body"}
!15 = !{!16, !7, !1}
!16 = distinct !{!16, !17, !"f32_pool_gradient_above.body: %retptr"}
!17 = distinct !{!17, !"f32_pool_gradient_above.body"}
!18 = !{!19, !7, !1}
!19 = distinct !{!19, !20, !"f32_pool_past.body: %retptr"}
!20 = distinct !{!20, !"f32_pool_past.body"}

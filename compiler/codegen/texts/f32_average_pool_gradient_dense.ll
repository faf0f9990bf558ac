; LLVM 22.1.0, sources a7480e607731170dc97ffee0a8950fa5c77b2db5f73d2b8ba10e5a17d671d60b
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_average_pool_gradient_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
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
  %.170.i = shl nsw i64 %.169.i, 2
  %.210.i = getelementptr i8, ptr %.2, i64 16
  %.211.i = load ptr, ptr %.210.i, align 8, !noalias !0
  %.253.i = sub i64 %.4, %.3
  %.299.i211.not = icmp slt i64 %.253.i, 1
  br i1 %.299.i211.not, label %f32_average_pool_gradient_dense.body.exit, label %B402.if.i.lr.ph

B402.if.i.lr.ph:                                  ; preds = %.6
  %.202.i = getelementptr i8, ptr %.1, i64 88
  %.203.i = load i64, ptr %.202.i, align 8, !noalias !0
  %.205.i = mul i64 %.203.i, %.136.i
  %.72.i = mul i64 %.71.i, %.41.i
  %.103.i = mul i64 %.72.i, %.102.i
  %.370.i = load ptr, ptr %.2, align 8, !noalias !0
  %.379.i = shl i64 %.103.i, 2
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
  %spec.select181 = tail call i64 @llvm.smax.i64(i64 %.103.i, i64 0)
  %.562.i187.not = icmp slt i64 %.103.i, 1
  %.691.i208.not = icmp slt i64 %.205.i, 1
  %.47.i = getelementptr i8, ptr %.1, i64 112
  %.35.i.i = getelementptr i8, ptr %.1, i64 136
  %.66.i.i = getelementptr i8, ptr %.1, i64 184
  %.206.i = getelementptr i8, ptr %.1, i64 160
  %.241.i = getelementptr i8, ptr %.1, i64 120
  %.35.i103.i = getelementptr i8, ptr %.1, i64 144
  %.66.i106.i = getelementptr i8, ptr %.1, i64 192
  %.391.i = getelementptr i8, ptr %.1, i64 168
  %.50.i = getelementptr i8, ptr %.1, i64 176
  %.146.i = getelementptr i8, ptr %.1, i64 56
  %.182.i = getelementptr i8, ptr %.1, i64 208
  %.182.i59 = getelementptr i8, ptr %.1, i64 216
  %.178.i205.not = icmp slt i64 %.169.i, 1
  %.35.i155 = getelementptr i8, ptr %.1, i64 152
  %.66.i158 = getelementptr i8, ptr %.1, i64 200
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %.182.i103 = getelementptr i8, ptr %.1, i64 224
  %0 = mul i64 %.103.i, %.3
  %1 = shl i64 %0, 2
  %2 = shl nuw i64 %spec.select181, 2
  br label %B402.if.i

B400.i.loopexit:                                  ; preds = %B830.i.loopexit, %B800.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond218.not = icmp eq i64 %indvar.next, %.253.i
  br i1 %exitcond218.not, label %f32_average_pool_gradient_dense.body.exit, label %B402.if.i

B800.i:                                           ; preds = %B718.if.i.preheader, %B402.if.i
  br i1 %.691.i208.not, label %B400.i.loopexit, label %B830.if.i.lr.ph

B830.if.i.lr.ph:                                  ; preds = %B800.i
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !3
  %.131.i194.not = icmp slt i64 %.48.i, 1
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !6
  %.36.i147 = load i64, ptr %.35.i.i, align 8, !noalias !9
  %.67.i = load i64, ptr %.66.i.i, align 8, !noalias !9
  %.44.i = load i64, ptr %.206.i, align 8, !noalias !12
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !12
  %.148.not.i = icmp eq i64 %.147.i, 0
  %.11.i27.i = add i64 %.44.i, -1
  %.36.i150 = load i64, ptr %.35.i103.i, align 8, !noalias !15
  %.67.i153 = load i64, ptr %.66.i106.i, align 8, !noalias !15
  %.44.i50 = load i64, ptr %.391.i, align 8, !noalias !18
  %.79.i52 = load i64, ptr %.241.i, align 8, !noalias !18
  %.11.i27.i64 = add i64 %.44.i50, -1
  %.9.i23 = add i64 %.51.i, -1
  %.322.i190.not = icmp slt i64 %.79.i52, 1
  br label %B830.if.i

B830.i.loopexit:                                  ; preds = %B266.i.loopexit, %f32_pool_counted.body.exit86
  %exitcond217.not = icmp eq i64 %.205.i, %.704.i
  br i1 %exitcond217.not, label %B400.i.loopexit, label %B830.if.i

B402.if.i:                                        ; preds = %B402.if.i.lr.ph, %B400.i.loopexit
  %indvar = phi i64 [ 0, %B402.if.i.lr.ph ], [ %indvar.next, %B400.i.loopexit ]
  %.240.i.0212 = phi i64 [ %.3, %B402.if.i.lr.ph ], [ %.312.i, %B400.i.loopexit ]
  %.312.i = add i64 %.240.i.0212, 1
  %.380.i = mul i64 %.379.i, %.240.i.0212
  %.421.i = load ptr, ptr %.420.i, align 8, !noalias !0
  %.422.i = getelementptr i8, ptr %.421.i, i64 %.419.i
  %.429.i = getelementptr i8, ptr %.422.i, i64 %.380.i
  %.469.i = load ptr, ptr %.468.i, align 8, !noalias !0
  %.470.i = getelementptr i8, ptr %.469.i, i64 %.467.i
  %.477.i = mul i64 %.475.i, %.240.i.0212
  %.478.i = getelementptr i8, ptr %.470.i, i64 %.477.i
  br i1 %.562.i187.not, label %B800.i, label %B718.if.i.preheader

B718.if.i.preheader:                              ; preds = %B402.if.i
  %3 = mul i64 %.379.i, %indvar
  %4 = getelementptr i8, ptr %.421.i, i64 %1
  %5 = getelementptr i8, ptr %4, i64 %.419.i
  %scevgep = getelementptr i8, ptr %5, i64 %3
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %2, i1 false), !noalias !0
  br label %B800.i

B830.if.i:                                        ; preds = %B830.if.i.lr.ph, %B830.i.loopexit
  %.635.i.0209 = phi i64 [ 0, %B830.if.i.lr.ph ], [ %.704.i, %B830.i.loopexit ]
  %.704.i = add nuw nsw i64 %.635.i.0209, 1
  %.730.i = udiv i64 %.635.i.0209, %.136.i
  %.732.i = mul nsw i64 %.730.i, %.136.i
  %.733.i.recomposed = urem i64 %.635.i.0209, %.136.i
  %.pre = mul nsw i64 %.36.i147, %.730.i
  %.pre219 = sub nsw i64 %.pre, %.67.i
  br i1 %.131.i194.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i.lr.ph

B88.if.i.lr.ph:                                   ; preds = %B830.if.i
  %.37.i105.i = mul nsw i64 %.36.i150, %.733.i.recomposed
  %.68.i108.i = sub nsw i64 %.37.i105.i, %.67.i153
  br label %B88.if.i

B86.i.loopexit:                                   ; preds = %B678.i, %B88.if.i
  %count.2.1.i.lcssa = phi i64 [ %count.3.0.i197, %B88.if.i ], [ %count.4.2.i, %B678.i ]
  %exitcond214.not = icmp eq i64 %.48.i, %.144.i
  br i1 %exitcond214.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i

B374.i:                                           ; preds = %B264.if.i
  %.451.i = icmp sgt i64 %.394.i, -1
  %or.cond.i = select i1 %.435.i, i1 %.451.i, i1 false
  %.487.i = icmp slt i64 %.394.i, %.71.i
  %or.cond = select i1 %or.cond.i, i1 %.487.i, i1 false
  br i1 %or.cond, label %B510.i, label %B678.i

B510.i:                                           ; preds = %B374.i
  %.522.i = add nuw nsw i64 %.394.i, %.520.i172
  %.555.i = mul nsw i64 %.522.i, %.102.i
  %.557.i = shl nsw i64 %count.2.1.i193, 3
  %.559.i = getelementptr i8, ptr %.211.i, i64 %.557.i
  store i64 %.555.i, ptr %.559.i, align 4, !noalias !3
  %.563.i = add nsw i64 %count.2.1.i193, 1
  br label %B678.i

B678.i:                                           ; preds = %B264.if.i, %B510.i, %B374.i
  %count.4.2.i = phi i64 [ %.563.i, %B510.i ], [ %count.2.1.i193, %B264.if.i ], [ %count.2.1.i193, %B374.i ]
  %exitcond.not = icmp eq i64 %.79.i52, %.335.i
  br i1 %exitcond.not, label %B86.i.loopexit, label %B264.if.i

B88.if.i:                                         ; preds = %B88.if.i.lr.ph, %B86.i.loopexit
  %count.3.0.i197 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.72.i168.0196 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %.144.i, %B86.i.loopexit ]
  %.144.i = add nuw nsw i64 %.72.i168.0196, 1
  br i1 %.322.i190.not, label %B86.i.loopexit, label %B264.if.i.lr.ph

B264.if.i.lr.ph:                                  ; preds = %B88.if.i
  %.208.i = mul nsw i64 %.44.i, %.72.i168.0196
  %.209.i = add nsw i64 %.208.i, %.pre219
  %.399.i = icmp sgt i64 %.209.i, -1
  %.435.i = icmp slt i64 %.209.i, %.41.i
  %.520.i172 = mul nsw i64 %.209.i, %.71.i
  br label %B264.if.i

B264.if.i:                                        ; preds = %B264.if.i.lr.ph, %B678.i
  %count.2.1.i193 = phi i64 [ %count.3.0.i197, %B264.if.i.lr.ph ], [ %count.4.2.i, %B678.i ]
  %.266.i.0192 = phi i64 [ 0, %B264.if.i.lr.ph ], [ %.335.i, %B678.i ]
  %.335.i = add nuw nsw i64 %.266.i.0192, 1
  %.393.i = mul nsw i64 %.44.i50, %.266.i.0192
  %.394.i = add nsw i64 %.393.i, %.68.i108.i
  br i1 %.399.i, label %B374.i, label %B678.i

f32_pool_gradient_lines.body.exit:                ; preds = %B86.i.loopexit, %B830.if.i
  %count.3.0.i.lcssa = phi i64 [ 0, %B830.if.i ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.738.i = mul nsw i64 %.635.i.0209, %.170.i
  %.740.i = getelementptr i8, ptr %.478.i, i64 %.738.i
  %.8.i28.i = sub i64 %.41.i, %.pre219
  br i1 %.148.not.i, label %B338.i70, label %B238.i58

B238.i58:                                         ; preds = %f32_pool_gradient_lines.body.exit
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !12
  %.8.i.i = add i64 %.8.i28.i, %.183.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.44.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.48.i, i64 %.13.i.i)
  %.37.i151 = mul nsw i64 %.36.i150, %.733.i.recomposed
  %.68.i154.neg = sub i64 %.67.i153, %.37.i151
  %.183.i60 = load i64, ptr %.182.i59, align 8, !noalias !18
  %.187.i61 = add i64 %.68.i154.neg, %.71.i
  %.8.i.i62 = add i64 %.187.i61, %.183.i60
  %.10.i.i63 = tail call i64 @llvm.smax.i64(i64 %.8.i.i62, i64 0)
  %.12.i.i65 = add i64 %.11.i27.i64, %.10.i.i63
  %.13.i.i66 = udiv i64 %.12.i.i65, %.44.i50
  %.15.i.i67 = tail call i64 @llvm.smin.i64(i64 %.79.i52, i64 %.13.i.i66)
  br label %f32_pool_counted.body.exit86

B338.i70:                                         ; preds = %f32_pool_gradient_lines.body.exit
  %.6.i.i = sub i64 0, %.pre219
  %.10.i29.i = tail call i64 @llvm.smax.i64(i64 %.8.i28.i, i64 0)
  %.12.i31.i = add i64 %.11.i27.i, %.10.i29.i
  %.13.i32.i = udiv i64 %.12.i31.i, %.44.i
  %.15.i33.i = tail call i64 @llvm.smin.i64(i64 %.48.i, i64 %.13.i32.i)
  %.8.i35.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i37.i = add i64 %.11.i27.i, %.8.i35.i
  %.11.i.i = udiv i64 %.10.i37.i, %.44.i
  %.222.i = sub nsw i64 %.15.i33.i, %.11.i.i
  %.224.i = tail call i64 @llvm.smax.i64(i64 %.222.i, i64 0)
  %.37.i151221 = mul nsw i64 %.36.i150, %.733.i.recomposed
  %.68.i154222 = sub nsw i64 %.37.i151221, %.67.i153
  %.6.i.i78 = sub i64 0, %.68.i154222
  %.8.i28.i71 = sub nsw i64 %.71.i, %.68.i154222
  %.10.i29.i72 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i71, i64 0)
  %.12.i31.i74 = add i64 %.11.i27.i64, %.10.i29.i72
  %.13.i32.i75 = udiv i64 %.12.i31.i74, %.44.i50
  %.15.i33.i76 = tail call i64 @llvm.smin.i64(i64 %.79.i52, i64 %.13.i32.i75)
  %.8.i35.i79 = tail call i64 @llvm.smax.i64(i64 %.6.i.i78, i64 0)
  %.10.i37.i81 = add i64 %.11.i27.i64, %.8.i35.i79
  %.11.i.i82 = udiv i64 %.10.i37.i81, %.44.i50
  %.222.i84 = sub nsw i64 %.15.i33.i76, %.11.i.i82
  %.224.i85 = tail call i64 @llvm.smax.i64(i64 %.222.i84, i64 0)
  br label %f32_pool_counted.body.exit86

f32_pool_counted.body.exit86:                     ; preds = %B238.i58, %B338.i70
  %storemerge.i42223 = phi i64 [ %.224.i, %B338.i70 ], [ %.15.i.i, %B238.i58 ]
  %storemerge.i69 = phi i64 [ %.224.i85, %B338.i70 ], [ %.15.i.i67, %B238.i58 ]
  %.63.i = mul nsw i64 %storemerge.i69, %storemerge.i42223
  br i1 %.178.i205.not, label %B830.i.loopexit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %f32_pool_counted.body.exit86
  %.36.i156 = load i64, ptr %.35.i155, align 8, !noalias !21
  %.67.i159 = load i64, ptr %.66.i158, align 8, !noalias !21
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !24
  %.332.i202.not = icmp slt i64 %count.3.0.i.lcssa, 1
  br label %B266.if.i

B266.i.loopexit:                                  ; preds = %B550.i.loopexit, %f32_pool_counted.body.exit130
  %exitcond216.not = icmp eq i64 %.169.i, %.191.i
  br i1 %exitcond216.not, label %B830.i.loopexit, label %B266.if.i

B550.i.loopexit:                                  ; preds = %B630.if.i, %B550.if.i
  %exitcond215.not = icmp eq i64 %count.3.0.i.lcssa, %.345.i
  br i1 %exitcond215.not, label %B266.i.loopexit, label %B550.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B266.i.loopexit
  %.120.i.0206 = phi i64 [ 0, %B266.if.i.lr.ph ], [ %.191.i, %B266.i.loopexit ]
  %.191.i = add nuw nsw i64 %.120.i.0206, 1
  %.37.i157 = mul nsw i64 %.36.i156, %.120.i.0206
  %.68.i160 = sub nsw i64 %.37.i157, %.67.i159
  %.6.i21 = sub i64 0, %.68.i160
  %.8.i22 = tail call i64 @llvm.smax.i64(i64 %.6.i21, i64 0)
  %.10.i24 = add i64 %.9.i23, %.8.i22
  %.11.i25 = udiv i64 %.10.i24, %.51.i
  %.8.i = sub i64 %.102.i, %.68.i160
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i23, %.10.i
  %.13.i = udiv i64 %.12.i, %.51.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.148.not.i, label %B338.i114, label %B238.i102

B238.i102:                                        ; preds = %B266.if.i
  %.183.i104 = load i64, ptr %.182.i103, align 8, !noalias !27
  %.8.i.i106 = add i64 %.8.i, %.183.i104
  %.10.i.i107 = tail call i64 @llvm.smax.i64(i64 %.8.i.i106, i64 0)
  %.12.i.i109 = add i64 %.9.i23, %.10.i.i107
  %.13.i.i110 = udiv i64 %.12.i.i109, %.51.i
  %.15.i.i111 = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i.i110)
  br label %f32_pool_counted.body.exit130

B338.i114:                                        ; preds = %B266.if.i
  %.222.i128 = sub nsw i64 %.15.i, %.11.i25
  %.224.i129 = tail call i64 @llvm.smax.i64(i64 %.222.i128, i64 0)
  br label %f32_pool_counted.body.exit130

f32_pool_counted.body.exit130:                    ; preds = %B238.i102, %B338.i114
  %storemerge.i113 = phi i64 [ %.224.i129, %B338.i114 ], [ %.15.i.i111, %B238.i102 ]
  %.237.i = mul nsw i64 %.63.i, %storemerge.i113
  %.239.i = tail call i64 @llvm.smax.i64(i64 %.237.i, i64 1)
  %.240.i2 = shl nsw i64 %.120.i.0206, 2
  %.242.i = getelementptr i8, ptr %.740.i, i64 %.240.i2
  %.243.i3 = load float, ptr %.242.i, align 4, !noalias !6
  %.244.i = uitofp nneg i64 %.239.i to float
  %.248.i = fdiv float %.243.i3, %.244.i
  br i1 %.332.i202.not, label %B266.i.loopexit, label %B550.if.i.lr.ph

B550.if.i.lr.ph:                                  ; preds = %f32_pool_counted.body.exit130
  %.417.i = sub i64 %.15.i, %.11.i25
  %spec.select186 = tail call i64 @llvm.smax.i64(i64 %.417.i, i64 0)
  %.460.i199.not = icmp slt i64 %.417.i, 1
  br label %B550.if.i

B550.if.i:                                        ; preds = %B550.if.i.lr.ph, %B550.i.loopexit
  %.276.i.0203 = phi i64 [ 0, %B550.if.i.lr.ph ], [ %.345.i, %B550.i.loopexit ]
  %.345.i = add nuw nsw i64 %.276.i.0203, 1
  %6 = shl nsw i64 %.276.i.0203, 3
  %.372.i4 = getelementptr i8, ptr %.211.i, i64 %6
  %.373.i5 = load i64, ptr %.372.i4, align 4, !noalias !6
  %.375.i = add nsw i64 %.373.i5, %.68.i160
  br i1 %.460.i199.not, label %B550.i.loopexit, label %B630.if.i

B630.if.i:                                        ; preds = %B550.if.i, %B630.if.i
  %.407.i.0201 = phi i64 [ %.469.i6, %B630.if.i ], [ %spec.select186, %B550.if.i ]
  %.404.i.0200 = phi i64 [ %.473.i, %B630.if.i ], [ %.11.i25, %B550.if.i ]
  %.469.i6 = add nsw i64 %.407.i.0201, -1
  %.473.i = add i64 %.404.i.0200, 1
  %7 = mul nsw i64 %.404.i.0200, %.51.i
  %.501.i = add nsw i64 %.375.i, %7
  %.502.i = shl nsw i64 %.501.i, 2
  %.504.i = getelementptr i8, ptr %.429.i, i64 %.502.i
  %.505.i = load float, ptr %.504.i, align 4, !noalias !6
  %.507.i = fadd float %.248.i, %.505.i
  store float %.507.i, ptr %.504.i, align 4, !noalias !6
  %.460.i = icmp sgt i64 %.407.i.0201, 1
  br i1 %.460.i, label %B630.if.i, label %B550.i.loopexit

f32_average_pool_gradient_dense.body.exit:        ; preds = %B400.i.loopexit, %.6
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
!1 = distinct !{!1, !2, !"f32_average_pool_gradient_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_average_pool_gradient_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_gradient_lines.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_gradient_lines.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_average_pool_gradient_dense_row.body: %retptr"}
!8 = distinct !{!8, !"f32_average_pool_gradient_dense_row.body"}
!9 = !{!10, !7, !1}
!10 = distinct !{!10, !11, !"f32_pool_gradient_above.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_gradient_above.body"}
!12 = !{!13, !7, !1}
!13 = distinct !{!13, !14, !"f32_pool_counted.body: %retptr"}
!14 = distinct !{!14, !"f32_pool_counted.body"}
!15 = !{!16, !7, !1}
!16 = distinct !{!16, !17, !"f32_pool_gradient_above.body: %retptr"}
!17 = distinct !{!17, !"f32_pool_gradient_above.body"}
!18 = !{!19, !7, !1}
!19 = distinct !{!19, !20, !"f32_pool_counted.body: %retptr"}
!20 = distinct !{!20, !"f32_pool_counted.body"}
!21 = !{!22, !7, !1}
!22 = distinct !{!22, !23, !"f32_pool_gradient_above.body: %retptr"}
!23 = distinct !{!23, !"f32_pool_gradient_above.body"}
!24 = !{!25, !7, !1}
!25 = distinct !{!25, !26, !"f32_pool_past.body: %retptr"}
!26 = distinct !{!26, !"f32_pool_past.body"}
!27 = !{!28, !7, !1}
!28 = distinct !{!28, !29, !"f32_pool_counted.body: %retptr"}
!29 = distinct !{!29, !"f32_pool_counted.body"}

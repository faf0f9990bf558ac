; LLVM 22.1.0, sources a02ebcb4f34acab14cf4c6e5d45a66e9ca55eadf7bc0a2897d2e97106dd9c113
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_average_pool_gradient_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
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
  %.299.i214.not = icmp slt i64 %.253.i, 1
  br i1 %.299.i214.not, label %f32_average_pool_gradient_blocked.body.exit, label %B402.if.i.lr.ph

B402.if.i.lr.ph:                                  ; preds = %.6
  %.202.i = getelementptr i8, ptr %.1, i64 88
  %.203.i = load i64, ptr %.202.i, align 8, !noalias !0
  %.205.i = mul i64 %.203.i, %.136.i
  %.72.i = mul i64 %.71.i, %.41.i
  %.103.i = mul i64 %.72.i, %.102.i
  %.370.i = load ptr, ptr %.2, align 8, !noalias !0
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
  %spec.select184 = tail call i64 @llvm.smax.i64(i64 %.103.i, i64 0)
  %.562.i190.not = icmp slt i64 %.103.i, 1
  %.693.i211.not = icmp slt i64 %.205.i, 1
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
  %.182.i62 = getelementptr i8, ptr %.1, i64 216
  %.178.i208.not = icmp slt i64 %.169.i, 1
  %.35.i158 = getelementptr i8, ptr %.1, i64 152
  %.66.i161 = getelementptr i8, ptr %.1, i64 200
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %.182.i106 = getelementptr i8, ptr %.1, i64 224
  %0 = mul i64 %.103.i, %.3
  %1 = shl i64 %0, 6
  %2 = shl nuw i64 %spec.select184, 6
  br label %B402.if.i

B400.i.loopexit:                                  ; preds = %B830.i.loopexit, %B800.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond221.not = icmp eq i64 %indvar.next, %.253.i
  br i1 %exitcond221.not, label %f32_average_pool_gradient_blocked.body.exit, label %B402.if.i

B800.i:                                           ; preds = %B718.if.i.preheader, %B402.if.i
  br i1 %.693.i211.not, label %B400.i.loopexit, label %B830.if.i.lr.ph

B830.if.i.lr.ph:                                  ; preds = %B800.i
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !3
  %.131.i197.not = icmp slt i64 %.48.i, 1
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !6
  %.36.i150 = load i64, ptr %.35.i.i, align 8, !noalias !9
  %.67.i = load i64, ptr %.66.i.i, align 8, !noalias !9
  %.44.i = load i64, ptr %.206.i, align 8, !noalias !12
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !12
  %.148.not.i = icmp eq i64 %.147.i, 0
  %.11.i27.i = add i64 %.44.i, -1
  %.36.i153 = load i64, ptr %.35.i103.i, align 8, !noalias !15
  %.67.i156 = load i64, ptr %.66.i106.i, align 8, !noalias !15
  %.44.i53 = load i64, ptr %.391.i, align 8, !noalias !18
  %.79.i55 = load i64, ptr %.241.i, align 8, !noalias !18
  %.11.i27.i67 = add i64 %.44.i53, -1
  %.9.i26 = add i64 %.51.i, -1
  %.322.i193.not = icmp slt i64 %.79.i55, 1
  br label %B830.if.i

B830.i.loopexit:                                  ; preds = %B266.i.loopexit, %f32_pool_counted.body.exit89
  %exitcond220.not = icmp eq i64 %.205.i, %.706.i
  br i1 %exitcond220.not, label %B400.i.loopexit, label %B830.if.i

B402.if.i:                                        ; preds = %B402.if.i.lr.ph, %B400.i.loopexit
  %indvar = phi i64 [ 0, %B402.if.i.lr.ph ], [ %indvar.next, %B400.i.loopexit ]
  %.240.i.0215 = phi i64 [ %.3, %B402.if.i.lr.ph ], [ %.312.i, %B400.i.loopexit ]
  %.312.i = add i64 %.240.i.0215, 1
  %.380.i = mul i64 %.379.i, %.240.i.0215
  %.421.i = load ptr, ptr %.420.i, align 8, !noalias !0
  %.422.i = getelementptr i8, ptr %.421.i, i64 %.419.i
  %.429.i = getelementptr i8, ptr %.422.i, i64 %.380.i
  %.469.i = load ptr, ptr %.468.i, align 8, !noalias !0
  %.470.i = getelementptr i8, ptr %.469.i, i64 %.467.i
  %.477.i = mul i64 %.475.i, %.240.i.0215
  %.478.i = getelementptr i8, ptr %.470.i, i64 %.477.i
  br i1 %.562.i190.not, label %B800.i, label %B718.if.i.preheader

B718.if.i.preheader:                              ; preds = %B402.if.i
  %3 = mul i64 %.379.i, %indvar
  %4 = getelementptr i8, ptr %.421.i, i64 %1
  %5 = getelementptr i8, ptr %4, i64 %.419.i
  %scevgep = getelementptr i8, ptr %5, i64 %3
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %2, i1 false), !noalias !0
  br label %B800.i

B830.if.i:                                        ; preds = %B830.if.i.lr.ph, %B830.i.loopexit
  %.637.i.0212 = phi i64 [ 0, %B830.if.i.lr.ph ], [ %.706.i, %B830.i.loopexit ]
  %.706.i = add nuw nsw i64 %.637.i.0212, 1
  %.732.i = udiv i64 %.637.i.0212, %.136.i
  %.734.i = mul nsw i64 %.732.i, %.136.i
  %.735.i.recomposed = urem i64 %.637.i.0212, %.136.i
  %.pre = mul nsw i64 %.36.i150, %.732.i
  %.pre222 = sub nsw i64 %.pre, %.67.i
  br i1 %.131.i197.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i.lr.ph

B88.if.i.lr.ph:                                   ; preds = %B830.if.i
  %.37.i105.i = mul nsw i64 %.36.i153, %.735.i.recomposed
  %.68.i108.i = sub nsw i64 %.37.i105.i, %.67.i156
  br label %B88.if.i

B86.i.loopexit:                                   ; preds = %B678.i, %B88.if.i
  %count.2.1.i.lcssa = phi i64 [ %count.3.0.i200, %B88.if.i ], [ %count.4.2.i, %B678.i ]
  %exitcond217.not = icmp eq i64 %.48.i, %.144.i
  br i1 %exitcond217.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i

B374.i:                                           ; preds = %B264.if.i
  %.451.i = icmp sgt i64 %.394.i, -1
  %or.cond.i = select i1 %.435.i, i1 %.451.i, i1 false
  %.487.i = icmp slt i64 %.394.i, %.71.i
  %or.cond = select i1 %or.cond.i, i1 %.487.i, i1 false
  br i1 %or.cond, label %B510.i, label %B678.i

B510.i:                                           ; preds = %B374.i
  %.522.i = add nuw nsw i64 %.394.i, %.520.i175
  %.555.i = mul nsw i64 %.522.i, %.102.i
  %.557.i = shl nsw i64 %count.2.1.i196, 3
  %.559.i = getelementptr i8, ptr %.211.i, i64 %.557.i
  store i64 %.555.i, ptr %.559.i, align 4, !noalias !3
  %.563.i = add nsw i64 %count.2.1.i196, 1
  br label %B678.i

B678.i:                                           ; preds = %B264.if.i, %B510.i, %B374.i
  %count.4.2.i = phi i64 [ %.563.i, %B510.i ], [ %count.2.1.i196, %B264.if.i ], [ %count.2.1.i196, %B374.i ]
  %exitcond.not = icmp eq i64 %.79.i55, %.335.i
  br i1 %exitcond.not, label %B86.i.loopexit, label %B264.if.i

B88.if.i:                                         ; preds = %B88.if.i.lr.ph, %B86.i.loopexit
  %count.3.0.i200 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.72.i171.0199 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %.144.i, %B86.i.loopexit ]
  %.144.i = add nuw nsw i64 %.72.i171.0199, 1
  br i1 %.322.i193.not, label %B86.i.loopexit, label %B264.if.i.lr.ph

B264.if.i.lr.ph:                                  ; preds = %B88.if.i
  %.208.i = mul nsw i64 %.44.i, %.72.i171.0199
  %.209.i = add nsw i64 %.208.i, %.pre222
  %.399.i = icmp sgt i64 %.209.i, -1
  %.435.i = icmp slt i64 %.209.i, %.41.i
  %.520.i175 = mul nsw i64 %.209.i, %.71.i
  br label %B264.if.i

B264.if.i:                                        ; preds = %B264.if.i.lr.ph, %B678.i
  %count.2.1.i196 = phi i64 [ %count.3.0.i200, %B264.if.i.lr.ph ], [ %count.4.2.i, %B678.i ]
  %.266.i.0195 = phi i64 [ 0, %B264.if.i.lr.ph ], [ %.335.i, %B678.i ]
  %.335.i = add nuw nsw i64 %.266.i.0195, 1
  %.393.i = mul nsw i64 %.44.i53, %.266.i.0195
  %.394.i = add nsw i64 %.393.i, %.68.i108.i
  br i1 %.399.i, label %B374.i, label %B678.i

f32_pool_gradient_lines.body.exit:                ; preds = %B86.i.loopexit, %B830.if.i
  %count.3.0.i.lcssa = phi i64 [ 0, %B830.if.i ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.740.i = mul nsw i64 %.637.i.0212, %.170.i
  %.742.i = getelementptr i8, ptr %.478.i, i64 %.740.i
  %.8.i28.i = sub i64 %.41.i, %.pre222
  br i1 %.148.not.i, label %B338.i73, label %B238.i61

B238.i61:                                         ; preds = %f32_pool_gradient_lines.body.exit
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !12
  %.8.i.i = add i64 %.8.i28.i, %.183.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.44.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.48.i, i64 %.13.i.i)
  %.37.i154 = mul nsw i64 %.36.i153, %.735.i.recomposed
  %.68.i157.neg = sub i64 %.67.i156, %.37.i154
  %.183.i63 = load i64, ptr %.182.i62, align 8, !noalias !18
  %.187.i64 = add i64 %.68.i157.neg, %.71.i
  %.8.i.i65 = add i64 %.187.i64, %.183.i63
  %.10.i.i66 = tail call i64 @llvm.smax.i64(i64 %.8.i.i65, i64 0)
  %.12.i.i68 = add i64 %.11.i27.i67, %.10.i.i66
  %.13.i.i69 = udiv i64 %.12.i.i68, %.44.i53
  %.15.i.i70 = tail call i64 @llvm.smin.i64(i64 %.79.i55, i64 %.13.i.i69)
  br label %f32_pool_counted.body.exit89

B338.i73:                                         ; preds = %f32_pool_gradient_lines.body.exit
  %.6.i.i = sub i64 0, %.pre222
  %.10.i29.i = tail call i64 @llvm.smax.i64(i64 %.8.i28.i, i64 0)
  %.12.i31.i = add i64 %.11.i27.i, %.10.i29.i
  %.13.i32.i = udiv i64 %.12.i31.i, %.44.i
  %.15.i33.i = tail call i64 @llvm.smin.i64(i64 %.48.i, i64 %.13.i32.i)
  %.8.i35.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i37.i = add i64 %.11.i27.i, %.8.i35.i
  %.11.i.i = udiv i64 %.10.i37.i, %.44.i
  %.222.i = sub nsw i64 %.15.i33.i, %.11.i.i
  %.224.i = tail call i64 @llvm.smax.i64(i64 %.222.i, i64 0)
  %.37.i154224 = mul nsw i64 %.36.i153, %.735.i.recomposed
  %.68.i157225 = sub nsw i64 %.37.i154224, %.67.i156
  %.6.i.i81 = sub i64 0, %.68.i157225
  %.8.i28.i74 = sub nsw i64 %.71.i, %.68.i157225
  %.10.i29.i75 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i74, i64 0)
  %.12.i31.i77 = add i64 %.11.i27.i67, %.10.i29.i75
  %.13.i32.i78 = udiv i64 %.12.i31.i77, %.44.i53
  %.15.i33.i79 = tail call i64 @llvm.smin.i64(i64 %.79.i55, i64 %.13.i32.i78)
  %.8.i35.i82 = tail call i64 @llvm.smax.i64(i64 %.6.i.i81, i64 0)
  %.10.i37.i84 = add i64 %.11.i27.i67, %.8.i35.i82
  %.11.i.i85 = udiv i64 %.10.i37.i84, %.44.i53
  %.222.i87 = sub nsw i64 %.15.i33.i79, %.11.i.i85
  %.224.i88 = tail call i64 @llvm.smax.i64(i64 %.222.i87, i64 0)
  br label %f32_pool_counted.body.exit89

f32_pool_counted.body.exit89:                     ; preds = %B238.i61, %B338.i73
  %storemerge.i45226 = phi i64 [ %.224.i, %B338.i73 ], [ %.15.i.i, %B238.i61 ]
  %storemerge.i72 = phi i64 [ %.224.i88, %B338.i73 ], [ %.15.i.i70, %B238.i61 ]
  %.63.i = mul nsw i64 %storemerge.i72, %storemerge.i45226
  br i1 %.178.i208.not, label %B830.i.loopexit, label %B266.if.i.lr.ph

B266.if.i.lr.ph:                                  ; preds = %f32_pool_counted.body.exit89
  %.36.i159 = load i64, ptr %.35.i158, align 8, !noalias !21
  %.67.i162 = load i64, ptr %.66.i161, align 8, !noalias !21
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !24
  %.331.i205.not = icmp slt i64 %count.3.0.i.lcssa, 1
  br label %B266.if.i

B266.i.loopexit:                                  ; preds = %B550.i.loopexit, %f32_pool_counted.body.exit133
  %exitcond219.not = icmp eq i64 %.169.i, %.191.i
  br i1 %exitcond219.not, label %B830.i.loopexit, label %B266.if.i

B550.i.loopexit:                                  ; preds = %B630.if.i, %B550.if.i
  %exitcond218.not = icmp eq i64 %count.3.0.i.lcssa, %.344.i
  br i1 %exitcond218.not, label %B266.i.loopexit, label %B550.if.i

B266.if.i:                                        ; preds = %B266.if.i.lr.ph, %B266.i.loopexit
  %.120.i.0209 = phi i64 [ 0, %B266.if.i.lr.ph ], [ %.191.i, %B266.i.loopexit ]
  %.191.i = add nuw nsw i64 %.120.i.0209, 1
  %.37.i160 = mul nsw i64 %.36.i159, %.120.i.0209
  %.68.i163 = sub nsw i64 %.37.i160, %.67.i162
  %.6.i24 = sub i64 0, %.68.i163
  %.8.i25 = tail call i64 @llvm.smax.i64(i64 %.6.i24, i64 0)
  %.10.i27 = add i64 %.9.i26, %.8.i25
  %.11.i28 = udiv i64 %.10.i27, %.51.i
  %.8.i = sub i64 %.102.i, %.68.i163
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i26, %.10.i
  %.13.i = udiv i64 %.12.i, %.51.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.148.not.i, label %B338.i117, label %B238.i105

B238.i105:                                        ; preds = %B266.if.i
  %.183.i107 = load i64, ptr %.182.i106, align 8, !noalias !27
  %.8.i.i109 = add i64 %.8.i, %.183.i107
  %.10.i.i110 = tail call i64 @llvm.smax.i64(i64 %.8.i.i109, i64 0)
  %.12.i.i112 = add i64 %.9.i26, %.10.i.i110
  %.13.i.i113 = udiv i64 %.12.i.i112, %.51.i
  %.15.i.i114 = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i.i113)
  br label %f32_pool_counted.body.exit133

B338.i117:                                        ; preds = %B266.if.i
  %.222.i131 = sub nsw i64 %.15.i, %.11.i28
  %.224.i132 = tail call i64 @llvm.smax.i64(i64 %.222.i131, i64 0)
  br label %f32_pool_counted.body.exit133

f32_pool_counted.body.exit133:                    ; preds = %B238.i105, %B338.i117
  %storemerge.i116 = phi i64 [ %.224.i132, %B338.i117 ], [ %.15.i.i114, %B238.i105 ]
  %.237.i = mul nsw i64 %.63.i, %storemerge.i116
  %.239.i = tail call i64 @llvm.smax.i64(i64 %.237.i, i64 1)
  %.240.i2 = shl nsw i64 %.120.i.0209, 6
  %.242.i = getelementptr i8, ptr %.742.i, i64 %.240.i2
  %.243.i3 = load <16 x float>, ptr %.242.i, align 4, !noalias !6
  %.244.i = uitofp nneg i64 %.239.i to float
  %.245.i = insertelement <16 x float> poison, float %.244.i, i64 0
  %.246.i = shufflevector <16 x float> %.245.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.247.i = fdiv <16 x float> %.243.i3, %.246.i
  br i1 %.331.i205.not, label %B266.i.loopexit, label %B550.if.i.lr.ph

B550.if.i.lr.ph:                                  ; preds = %f32_pool_counted.body.exit133
  %.416.i7 = sub i64 %.15.i, %.11.i28
  %spec.select189 = tail call i64 @llvm.smax.i64(i64 %.416.i7, i64 0)
  %.459.i202.not = icmp slt i64 %.416.i7, 1
  br label %B550.if.i

B550.if.i:                                        ; preds = %B550.if.i.lr.ph, %B550.i.loopexit
  %.275.i.0206 = phi i64 [ 0, %B550.if.i.lr.ph ], [ %.344.i, %B550.i.loopexit ]
  %.344.i = add nuw nsw i64 %.275.i.0206, 1
  %6 = shl nsw i64 %.275.i.0206, 3
  %.371.i4 = getelementptr i8, ptr %.211.i, i64 %6
  %.372.i5 = load i64, ptr %.371.i4, align 4, !noalias !6
  %.374.i6 = add nsw i64 %.372.i5, %.68.i163
  br i1 %.459.i202.not, label %B550.i.loopexit, label %B630.if.i

B630.if.i:                                        ; preds = %B550.if.i, %B630.if.i
  %.406.i.0204 = phi i64 [ %.468.i8, %B630.if.i ], [ %spec.select189, %B550.if.i ]
  %.403.i.0203 = phi i64 [ %.472.i, %B630.if.i ], [ %.11.i28, %B550.if.i ]
  %.468.i8 = add nsw i64 %.406.i.0204, -1
  %.472.i = add i64 %.403.i.0203, 1
  %7 = mul nsw i64 %.403.i.0203, %.51.i
  %.500.i = add nsw i64 %.374.i6, %7
  %.501.i = shl nsw i64 %.500.i, 6
  %.503.i = getelementptr i8, ptr %.429.i, i64 %.501.i
  %.504.i = load <16 x float>, ptr %.503.i, align 4, !noalias !6
  %.506.i9 = fadd <16 x float> %.247.i, %.504.i
  store <16 x float> %.506.i9, ptr %.503.i, align 4, !noalias !6
  %.459.i = icmp sgt i64 %.406.i.0204, 1
  br i1 %.459.i, label %B630.if.i, label %B550.i.loopexit

f32_average_pool_gradient_blocked.body.exit:      ; preds = %B400.i.loopexit, %.6
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
!1 = distinct !{!1, !2, !"f32_average_pool_gradient_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_average_pool_gradient_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_gradient_lines.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_gradient_lines.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_average_pool_gradient_blocked_row.body: %retptr"}
!8 = distinct !{!8, !"f32_average_pool_gradient_blocked_row.body"}
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

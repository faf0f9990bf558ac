; LLVM 22.1.0, sources c7df0622f6feba7979b17a49db8a8918fcff1f596de251d5b16c4498798cde2d
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
  %.201.i = getelementptr i8, ptr %.1, i64 88
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.204.i = mul i64 %.202.i, %.136.i
  %.236.i = getelementptr i8, ptr %.1, i64 176
  %.237.i = load i64, ptr %.236.i, align 8, !noalias !0
  %.242.i = getelementptr i8, ptr %.2, i64 16
  %.243.i = load ptr, ptr %.242.i, align 8, !noalias !0
  %.285.i = sub i64 %.4, %.3
  %.331.i219.not = icmp slt i64 %.285.i, 1
  br i1 %.331.i219.not, label %f32_average_pool_gradient_blocked.body.exit, label %B444.if.i.lr.ph

B444.if.i.lr.ph:                                  ; preds = %.6
  %.72.i = mul i64 %.71.i, %.41.i
  %.103.i = mul i64 %.72.i, %.102.i
  %.401.i = getelementptr i8, ptr %.1, i64 32
  %.402.i = load i64, ptr %.401.i, align 8, !noalias !0
  %.403.i = lshr i64 %.402.i, 48
  %.405.i = load ptr, ptr %.2, align 8, !noalias !0
  %.406.i = and i64 %.402.i, 281474976710655
  %.407.i = getelementptr i64, ptr %.405.i, i64 %.403.i
  %.415.i = shl i64 %.103.i, 6
  %spec.select189 = tail call i64 @llvm.smax.i64(i64 %.103.i, i64 0)
  %.501.i195.not = icmp slt i64 %.103.i, 1
  %.633.i216.not = icmp slt i64 %.204.i, 1
  %.47.i = getelementptr i8, ptr %.1, i64 112
  %.35.i169 = getelementptr i8, ptr %.1, i64 136
  %.66.i172 = getelementptr i8, ptr %.1, i64 184
  %.206.i = getelementptr i8, ptr %.1, i64 160
  %.241.i = getelementptr i8, ptr %.1, i64 120
  %.35.i175 = getelementptr i8, ptr %.1, i64 144
  %.66.i178 = getelementptr i8, ptr %.1, i64 192
  %.391.i = getelementptr i8, ptr %.1, i64 168
  %.146.i = getelementptr i8, ptr %.1, i64 56
  %.182.i = getelementptr i8, ptr %.1, i64 208
  %.182.i47 = getelementptr i8, ptr %.1, i64 216
  %.783.i213.not = icmp slt i64 %.169.i, 1
  %0 = getelementptr i8, ptr %.1, i64 16
  %.35.i163 = getelementptr i8, ptr %.1, i64 152
  %.66.i166 = getelementptr i8, ptr %.1, i64 200
  %.9.i13 = add i64 %.237.i, -1
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %.182.i91 = getelementptr i8, ptr %.1, i64 224
  %1 = mul i64 %.103.i, %.3
  %2 = shl i64 %1, 6
  %3 = shl nuw i64 %spec.select189, 6
  br label %B444.if.i

B442.i.loopexit:                                  ; preds = %B684.i.loopexit, %B654.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond226.not = icmp eq i64 %indvar.next, %.285.i
  br i1 %exitcond226.not, label %f32_average_pool_gradient_blocked.body.exit, label %B444.if.i

B654.i:                                           ; preds = %B572.if.i.preheader, %B444.if.i
  br i1 %.633.i216.not, label %B442.i.loopexit, label %B686.if.i.lr.ph

B686.if.i.lr.ph:                                  ; preds = %B654.i
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !3
  %.131.i202.not = icmp slt i64 %.48.i, 1
  %.36.i155 = load i64, ptr %.35.i169, align 8, !noalias !6
  %.67.i = load i64, ptr %.66.i172, align 8, !noalias !6
  %.44.i = load i64, ptr %.206.i, align 8, !noalias !9
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !9
  %.148.not.i = icmp eq i64 %.147.i, 0
  %.11.i27.i = add i64 %.44.i, -1
  %.36.i158 = load i64, ptr %.35.i175, align 8, !noalias !12
  %.67.i161 = load i64, ptr %.66.i178, align 8, !noalias !12
  %.44.i38 = load i64, ptr %.391.i, align 8, !noalias !15
  %.79.i40 = load i64, ptr %.241.i, align 8, !noalias !15
  %.11.i27.i52 = add i64 %.44.i38, -1
  %.696.i = mul nsw i64 %.272.i.0220, %.204.i
  %.322.i198.not = icmp slt i64 %.79.i40, 1
  br label %B686.if.i

B684.i.loopexit:                                  ; preds = %B956.i.loopexit, %f32_pool_counted.body.exit74
  %exitcond225.not = icmp eq i64 %.204.i, %.646.i
  br i1 %exitcond225.not, label %B442.i.loopexit, label %B686.if.i

B956.i.loopexit:                                  ; preds = %B1300.i.loopexit, %f32_pool_counted.body.exit118
  %exitcond224.not = icmp eq i64 %.169.i, %.796.i
  br i1 %exitcond224.not, label %B684.i.loopexit, label %B956.if.i

B1300.i.loopexit:                                 ; preds = %B1380.if.i, %B1300.if.i
  %exitcond223.not = icmp eq i64 %count.3.0.i.lcssa, %.991.i
  br i1 %exitcond223.not, label %B956.i.loopexit, label %B1300.if.i

B444.if.i:                                        ; preds = %B444.if.i.lr.ph, %B442.i.loopexit
  %indvar = phi i64 [ 0, %B444.if.i.lr.ph ], [ %indvar.next, %B442.i.loopexit ]
  %.272.i.0220 = phi i64 [ %.3, %B444.if.i.lr.ph ], [ %.344.i, %B442.i.loopexit ]
  %.344.i = add i64 %.272.i.0220, 1
  %.408.i = load ptr, ptr %.407.i, align 8, !noalias !0
  %.409.i = getelementptr i8, ptr %.408.i, i64 %.406.i
  %.416.i = mul i64 %.415.i, %.272.i.0220
  %.417.i = getelementptr i8, ptr %.409.i, i64 %.416.i
  br i1 %.501.i195.not, label %B654.i, label %B572.if.i.preheader

B572.if.i.preheader:                              ; preds = %B444.if.i
  %4 = mul i64 %.415.i, %indvar
  %5 = getelementptr i8, ptr %.408.i, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %.406.i
  %scevgep = getelementptr i8, ptr %6, i64 %4
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %3, i1 false), !noalias !0
  br label %B654.i

B686.if.i:                                        ; preds = %B686.if.i.lr.ph, %B684.i.loopexit
  %.576.i.0217 = phi i64 [ 0, %B686.if.i.lr.ph ], [ %.646.i, %B684.i.loopexit ]
  %.646.i = add nuw nsw i64 %.576.i.0217, 1
  %.672.i = udiv i64 %.576.i.0217, %.136.i
  %.674.i = mul nsw i64 %.672.i, %.136.i
  %.675.i.recomposed = urem i64 %.576.i.0217, %.136.i
  %.pre = mul nsw i64 %.36.i155, %.672.i
  %.pre227 = sub nsw i64 %.pre, %.67.i
  br i1 %.131.i202.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i.lr.ph

B88.if.i.lr.ph:                                   ; preds = %B686.if.i
  %.37.i177 = mul nsw i64 %.36.i158, %.675.i.recomposed
  %.68.i180 = sub nsw i64 %.37.i177, %.67.i161
  br label %B88.if.i

B86.i.loopexit:                                   ; preds = %B678.i, %B88.if.i
  %count.2.1.i.lcssa = phi i64 [ %count.3.0.i205, %B88.if.i ], [ %count.4.2.i, %B678.i ]
  %exitcond222.not = icmp eq i64 %.48.i, %.144.i
  br i1 %exitcond222.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i

B374.i:                                           ; preds = %B264.if.i
  %.451.i = icmp sgt i64 %.394.i, -1
  %or.cond.i = select i1 %.435.i, i1 %.451.i, i1 false
  %.487.i = icmp slt i64 %.394.i, %.71.i
  %or.cond = select i1 %or.cond.i, i1 %.487.i, i1 false
  br i1 %or.cond, label %B510.i, label %B678.i

B510.i:                                           ; preds = %B374.i
  %.522.i = add nuw nsw i64 %.394.i, %.520.i
  %.555.i = mul nsw i64 %.522.i, %.102.i
  %.557.i = shl nsw i64 %count.2.1.i201, 3
  %.559.i = getelementptr i8, ptr %.243.i, i64 %.557.i
  store i64 %.555.i, ptr %.559.i, align 4, !noalias !3
  %.563.i = add nsw i64 %count.2.1.i201, 1
  br label %B678.i

B678.i:                                           ; preds = %B264.if.i, %B510.i, %B374.i
  %count.4.2.i = phi i64 [ %.563.i, %B510.i ], [ %count.2.1.i201, %B264.if.i ], [ %count.2.1.i201, %B374.i ]
  %exitcond.not = icmp eq i64 %.79.i40, %.335.i
  br i1 %exitcond.not, label %B86.i.loopexit, label %B264.if.i

B88.if.i:                                         ; preds = %B88.if.i.lr.ph, %B86.i.loopexit
  %count.3.0.i205 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.72.i124.0204 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %.144.i, %B86.i.loopexit ]
  %.144.i = add nuw nsw i64 %.72.i124.0204, 1
  br i1 %.322.i198.not, label %B86.i.loopexit, label %B264.if.i.lr.ph

B264.if.i.lr.ph:                                  ; preds = %B88.if.i
  %.208.i = mul nsw i64 %.44.i, %.72.i124.0204
  %.209.i = add nsw i64 %.208.i, %.pre227
  %.399.i = icmp sgt i64 %.209.i, -1
  %.435.i = icmp slt i64 %.209.i, %.41.i
  %.520.i = mul nsw i64 %.209.i, %.71.i
  br label %B264.if.i

B264.if.i:                                        ; preds = %B264.if.i.lr.ph, %B678.i
  %count.2.1.i201 = phi i64 [ %count.3.0.i205, %B264.if.i.lr.ph ], [ %count.4.2.i, %B678.i ]
  %.266.i.0200 = phi i64 [ 0, %B264.if.i.lr.ph ], [ %.335.i, %B678.i ]
  %.335.i = add nuw nsw i64 %.266.i.0200, 1
  %.393.i = mul nsw i64 %.44.i38, %.266.i.0200
  %.394.i = add nsw i64 %.393.i, %.68.i180
  br i1 %.399.i, label %B374.i, label %B678.i

f32_pool_gradient_lines.body.exit:                ; preds = %B86.i.loopexit, %B686.if.i
  %count.3.0.i.lcssa = phi i64 [ 0, %B686.if.i ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.8.i28.i = sub i64 %.41.i, %.pre227
  br i1 %.148.not.i, label %B338.i58, label %B238.i46

B238.i46:                                         ; preds = %f32_pool_gradient_lines.body.exit
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !9
  %.8.i.i = add i64 %.8.i28.i, %.183.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.44.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.48.i, i64 %.13.i.i)
  %.37.i159 = mul nsw i64 %.36.i158, %.675.i.recomposed
  %.68.i162.neg = sub i64 %.67.i161, %.37.i159
  %.183.i48 = load i64, ptr %.182.i47, align 8, !noalias !15
  %.187.i49 = add i64 %.68.i162.neg, %.71.i
  %.8.i.i50 = add i64 %.187.i49, %.183.i48
  %.10.i.i51 = tail call i64 @llvm.smax.i64(i64 %.8.i.i50, i64 0)
  %.12.i.i53 = add i64 %.11.i27.i52, %.10.i.i51
  %.13.i.i54 = udiv i64 %.12.i.i53, %.44.i38
  %.15.i.i55 = tail call i64 @llvm.smin.i64(i64 %.79.i40, i64 %.13.i.i54)
  br label %f32_pool_counted.body.exit74

B338.i58:                                         ; preds = %f32_pool_gradient_lines.body.exit
  %.6.i.i = sub i64 0, %.pre227
  %.10.i29.i = tail call i64 @llvm.smax.i64(i64 %.8.i28.i, i64 0)
  %.12.i31.i = add i64 %.11.i27.i, %.10.i29.i
  %.13.i32.i = udiv i64 %.12.i31.i, %.44.i
  %.15.i33.i = tail call i64 @llvm.smin.i64(i64 %.48.i, i64 %.13.i32.i)
  %.8.i35.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i37.i = add i64 %.11.i27.i, %.8.i35.i
  %.11.i.i = udiv i64 %.10.i37.i, %.44.i
  %.222.i = sub nsw i64 %.15.i33.i, %.11.i.i
  %.224.i = tail call i64 @llvm.smax.i64(i64 %.222.i, i64 0)
  %.37.i159229 = mul nsw i64 %.36.i158, %.675.i.recomposed
  %.68.i162230 = sub nsw i64 %.37.i159229, %.67.i161
  %.6.i.i66 = sub i64 0, %.68.i162230
  %.8.i28.i59 = sub nsw i64 %.71.i, %.68.i162230
  %.10.i29.i60 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i59, i64 0)
  %.12.i31.i62 = add i64 %.11.i27.i52, %.10.i29.i60
  %.13.i32.i63 = udiv i64 %.12.i31.i62, %.44.i38
  %.15.i33.i64 = tail call i64 @llvm.smin.i64(i64 %.79.i40, i64 %.13.i32.i63)
  %.8.i35.i67 = tail call i64 @llvm.smax.i64(i64 %.6.i.i66, i64 0)
  %.10.i37.i69 = add i64 %.11.i27.i52, %.8.i35.i67
  %.11.i.i70 = udiv i64 %.10.i37.i69, %.44.i38
  %.222.i72 = sub nsw i64 %.15.i33.i64, %.11.i.i70
  %.224.i73 = tail call i64 @llvm.smax.i64(i64 %.222.i72, i64 0)
  br label %f32_pool_counted.body.exit74

f32_pool_counted.body.exit74:                     ; preds = %B238.i46, %B338.i58
  %storemerge.i30231 = phi i64 [ %.224.i, %B338.i58 ], [ %.15.i.i, %B238.i46 ]
  %storemerge.i57 = phi i64 [ %.224.i73, %B338.i58 ], [ %.15.i.i55, %B238.i46 ]
  %.690.i = mul nsw i64 %storemerge.i57, %storemerge.i30231
  %.697.i = add nsw i64 %.576.i.0217, %.696.i
  %.699.i = mul nsw i64 %.697.i, %.169.i
  br i1 %.783.i213.not, label %B684.i.loopexit, label %B956.if.i.lr.ph

B956.if.i.lr.ph:                                  ; preds = %f32_pool_counted.body.exit74
  %.36.i164 = load i64, ptr %.35.i163, align 8, !noalias !18
  %.67.i167 = load i64, ptr %.66.i166, align 8, !noalias !18
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !21
  %.875.i = load i64, ptr %0, align 8, !noalias !0
  %.876.i = lshr i64 %.875.i, 48
  %.879.i = and i64 %.875.i, 281474976710655
  %.880.i = getelementptr i64, ptr %.405.i, i64 %.876.i
  %.978.i210.not = icmp slt i64 %count.3.0.i.lcssa, 1
  br label %B956.if.i

B956.if.i:                                        ; preds = %B956.if.i.lr.ph, %B956.i.loopexit
  %.727.i.0214 = phi i64 [ 0, %B956.if.i.lr.ph ], [ %.796.i, %B956.i.loopexit ]
  %.796.i = add nuw nsw i64 %.727.i.0214, 1
  %.37.i165 = mul nsw i64 %.36.i164, %.727.i.0214
  %.68.i168 = sub nsw i64 %.37.i165, %.67.i167
  %.6.i11 = sub i64 0, %.68.i168
  %.8.i12 = tail call i64 @llvm.smax.i64(i64 %.6.i11, i64 0)
  %.10.i14 = add i64 %.9.i13, %.8.i12
  %.11.i = udiv i64 %.10.i14, %.237.i
  %.8.i = sub i64 %.102.i, %.68.i168
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i13, %.10.i
  %.13.i = udiv i64 %.12.i, %.237.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.148.not.i, label %B338.i102, label %B238.i90

B238.i90:                                         ; preds = %B956.if.i
  %.183.i92 = load i64, ptr %.182.i91, align 8, !noalias !24
  %.8.i.i94 = add i64 %.8.i, %.183.i92
  %.10.i.i95 = tail call i64 @llvm.smax.i64(i64 %.8.i.i94, i64 0)
  %.12.i.i97 = add i64 %.9.i13, %.10.i.i95
  %.13.i.i98 = udiv i64 %.12.i.i97, %.237.i
  %.15.i.i99 = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i.i98)
  br label %f32_pool_counted.body.exit118

B338.i102:                                        ; preds = %B956.if.i
  %.222.i116 = sub nsw i64 %.15.i, %.11.i
  %.224.i117 = tail call i64 @llvm.smax.i64(i64 %.222.i116, i64 0)
  br label %f32_pool_counted.body.exit118

f32_pool_counted.body.exit118:                    ; preds = %B238.i90, %B338.i102
  %storemerge.i101 = phi i64 [ %.224.i117, %B338.i102 ], [ %.15.i.i99, %B238.i90 ]
  %.842.i = mul nsw i64 %.690.i, %storemerge.i101
  %.844.i = tail call i64 @llvm.smax.i64(i64 %.842.i, i64 1)
  %.881.i = load ptr, ptr %.880.i, align 8, !noalias !0
  %.882.i = getelementptr i8, ptr %.881.i, i64 %.879.i
  %.887.i = add nsw i64 %.727.i.0214, %.699.i
  %.888.i = shl nsw i64 %.887.i, 6
  %.889.i = getelementptr i8, ptr %.882.i, i64 %.888.i
  %.890.i = load <16 x float>, ptr %.889.i, align 4, !noalias !0
  %.891.i = uitofp nneg i64 %.844.i to float
  %.892.i = insertelement <16 x float> poison, float %.891.i, i64 0
  %.893.i = shufflevector <16 x float> %.892.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.894.i = fdiv <16 x float> %.890.i, %.893.i
  br i1 %.978.i210.not, label %B956.i.loopexit, label %B1300.if.i.lr.ph

B1300.if.i.lr.ph:                                 ; preds = %f32_pool_counted.body.exit118
  %.1063.i = sub i64 %.15.i, %.11.i
  %spec.select194 = tail call i64 @llvm.smax.i64(i64 %.1063.i, i64 0)
  %.1106.i207.not = icmp slt i64 %.1063.i, 1
  br label %B1300.if.i

B1300.if.i:                                       ; preds = %B1300.if.i.lr.ph, %B1300.i.loopexit
  %.922.i.0211 = phi i64 [ 0, %B1300.if.i.lr.ph ], [ %.991.i, %B1300.i.loopexit ]
  %.991.i = add nuw nsw i64 %.922.i.0211, 1
  %7 = shl nsw i64 %.922.i.0211, 3
  %.1018.i = getelementptr i8, ptr %.243.i, i64 %7
  %.1019.i = load i64, ptr %.1018.i, align 4, !noalias !0
  %.1021.i = add nsw i64 %.1019.i, %.68.i168
  br i1 %.1106.i207.not, label %B1300.i.loopexit, label %B1380.if.i

B1380.if.i:                                       ; preds = %B1300.if.i, %B1380.if.i
  %.1053.i.0209 = phi i64 [ %.1115.i, %B1380.if.i ], [ %spec.select194, %B1300.if.i ]
  %.1050.i.0208 = phi i64 [ %.1119.i, %B1380.if.i ], [ %.11.i, %B1300.if.i ]
  %.1115.i = add nsw i64 %.1053.i.0209, -1
  %.1119.i = add i64 %.1050.i.0208, 1
  %8 = mul nsw i64 %.1050.i.0208, %.237.i
  %.1147.i = add nsw i64 %.1021.i, %8
  %.1148.i = shl nsw i64 %.1147.i, 6
  %.1150.i = getelementptr i8, ptr %.417.i, i64 %.1148.i
  %.1151.i = load <16 x float>, ptr %.1150.i, align 4, !noalias !0
  %.1153.i = fadd <16 x float> %.894.i, %.1151.i
  store <16 x float> %.1153.i, ptr %.1150.i, align 4, !noalias !0
  %.1106.i = icmp sgt i64 %.1053.i.0209, 1
  br i1 %.1106.i, label %B1380.if.i, label %B1300.i.loopexit

f32_average_pool_gradient_blocked.body.exit:      ; preds = %B442.i.loopexit, %.6
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
!7 = distinct !{!7, !8, !"f32_pool_gradient_above.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_gradient_above.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_pool_counted.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_counted.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"f32_pool_gradient_above.body: %retptr"}
!14 = distinct !{!14, !"f32_pool_gradient_above.body"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_pool_counted.body: %retptr"}
!17 = distinct !{!17, !"f32_pool_counted.body"}
!18 = !{!19, !1}
!19 = distinct !{!19, !20, !"f32_pool_gradient_above.body: %retptr"}
!20 = distinct !{!20, !"f32_pool_gradient_above.body"}
!21 = !{!22, !1}
!22 = distinct !{!22, !23, !"f32_pool_past.body: %retptr"}
!23 = distinct !{!23, !"f32_pool_past.body"}
!24 = !{!25, !1}
!25 = distinct !{!25, !26, !"f32_pool_counted.body: %retptr"}
!26 = distinct !{!26, !"f32_pool_counted.body"}

; LLVM 22.1.0, sources ce6b6e613f991144f522e72bbb9c232f8a51217e664de111f24d141db512bfac
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
  %.201.i = getelementptr i8, ptr %.1, i64 88
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.204.i = mul i64 %.202.i, %.136.i
  %.236.i = getelementptr i8, ptr %.1, i64 176
  %.237.i = load i64, ptr %.236.i, align 8, !noalias !0
  %.248.i = getelementptr i8, ptr %.2, i64 16
  %.249.i = load ptr, ptr %.248.i, align 8, !noalias !0
  %.291.i = sub i64 %.4, %.3
  %.337.i104.not = icmp slt i64 %.291.i, 1
  br i1 %.337.i104.not, label %f32_max_pool_gradient_blocked.body.exit, label %B492.if.i.lr.ph

B492.if.i.lr.ph:                                  ; preds = %.6
  %.72.i = mul i64 %.71.i, %.41.i
  %.103.i = mul i64 %.72.i, %.102.i
  %.408.i = load i64, ptr %.1, align 8, !noalias !0
  %.409.i = lshr i64 %.408.i, 48
  %.411.i = load ptr, ptr %.2, align 8, !noalias !0
  %.412.i = and i64 %.408.i, 281474976710655
  %.413.i = getelementptr i64, ptr %.411.i, i64 %.409.i
  %.421.i = shl i64 %.103.i, 6
  %.456.i = getelementptr i8, ptr %.1, i64 32
  %.457.i = load i64, ptr %.456.i, align 8, !noalias !0
  %.458.i = lshr i64 %.457.i, 48
  %.461.i = and i64 %.457.i, 281474976710655
  %.462.i = getelementptr i64, ptr %.411.i, i64 %.458.i
  %spec.select61 = tail call i64 @llvm.smax.i64(i64 %.103.i, i64 0)
  %.556.i67.not = icmp slt i64 %.103.i, 1
  %.686.i101.not = icmp slt i64 %.204.i, 1
  %.47.i = getelementptr i8, ptr %.1, i64 112
  %.35.i41 = getelementptr i8, ptr %.1, i64 136
  %.66.i44 = getelementptr i8, ptr %.1, i64 184
  %.206.i = getelementptr i8, ptr %.1, i64 160
  %.241.i = getelementptr i8, ptr %.1, i64 120
  %.35.i47 = getelementptr i8, ptr %.1, i64 144
  %.66.i50 = getelementptr i8, ptr %.1, i64 192
  %.391.i = getelementptr i8, ptr %.1, i64 168
  %.825.i98.not = icmp slt i64 %.169.i, 1
  %0 = getelementptr i8, ptr %.1, i64 16
  %.35.i38 = getelementptr i8, ptr %.1, i64 152
  %.66.i40 = getelementptr i8, ptr %.1, i64 200
  %.9.i13 = add i64 %.237.i, -1
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %1 = shl nuw i64 %spec.select61, 6
  br label %B492.if.i

B490.i.loopexit:                                  ; preds = %B782.i.loopexit, %B752.i
  %.337.i = icmp sgt i64 %.281.i.0106, 1
  br i1 %.337.i, label %B492.if.i, label %f32_max_pool_gradient_blocked.body.exit

B752.i:                                           ; preds = %B714.if.i.preheader, %B492.if.i
  br i1 %.686.i101.not, label %B490.i.loopexit, label %B784.if.i.lr.ph

B784.if.i.lr.ph:                                  ; preds = %B752.i
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !3
  %.131.i74.not = icmp slt i64 %.48.i, 1
  %.737.i = mul nsw i64 %.278.i.0105, %.204.i
  br label %B784.if.i

B782.i.loopexit:                                  ; preds = %B920.i.loopexit, %f32_pool_gradient_lines.body.exit
  %exitcond111.not = icmp eq i64 %.204.i, %.699.i
  br i1 %exitcond111.not, label %B490.i.loopexit, label %B784.if.i

B920.i.loopexit:                                  ; preds = %B1400.i.loopexit, %B922.if.i
  %exitcond110.not = icmp eq i64 %.169.i, %.838.i
  br i1 %exitcond110.not, label %B782.i.loopexit, label %B922.if.i

B1134.i.loopexit:                                 ; preds = %B1214.if.i, %B1134.if.i
  %largest.2.4.i.lcssa = phi <16 x float> [ %largest.3.3.i87, %B1134.if.i ], [ %.1155.i, %B1214.if.i ]
  %exitcond108.not = icmp eq i64 %count.3.0.i.lcssa, %.984.i
  br i1 %exitcond108.not, label %B1400.if.i.lr.ph, label %B1134.if.i

B1400.if.i.lr.ph:                                 ; preds = %B1134.i.loopexit
  %.1211.i = load ptr, ptr %.1210.i, align 8, !noalias !0
  %.1212.i = getelementptr i8, ptr %.1211.i, i64 %.1209.i
  %.1218.i = add nsw i64 %.768.i.099, %.740.i
  %.1221.i = shl nsw i64 %.1218.i, 6
  %.1222.i = getelementptr i8, ptr %.1212.i, i64 %.1221.i
  %.1223.i = load <16 x float>, ptr %.1222.i, align 4, !noalias !0
  %.1398.i = sub i64 %.15.i, %.11.i
  %spec.select66 = tail call i64 @llvm.smax.i64(i64 %.1398.i, i64 0)
  %.1441.i89.not = icmp slt i64 %.1398.i, 1
  br label %B1400.if.i

B1400.i.loopexit:                                 ; preds = %B1480.if.i, %B1400.if.i
  %rest.2.4.i.lcssa = phi <16 x float> [ %rest.3.3.i97, %B1400.if.i ], [ %.1500.i, %B1480.if.i ]
  %exitcond109.not = icmp eq i64 %count.3.0.i.lcssa, %.1320.i
  br i1 %exitcond109.not, label %B920.i.loopexit, label %B1400.if.i

B492.if.i:                                        ; preds = %B492.if.i.lr.ph, %B490.i.loopexit
  %.281.i.0106 = phi i64 [ %.291.i, %B492.if.i.lr.ph ], [ %.346.i, %B490.i.loopexit ]
  %.278.i.0105 = phi i64 [ %.3, %B492.if.i.lr.ph ], [ %.350.i, %B490.i.loopexit ]
  %.346.i = add nsw i64 %.281.i.0106, -1
  %.350.i = add i64 %.278.i.0105, 1
  %.414.i = load ptr, ptr %.413.i, align 8, !noalias !0
  %.415.i = getelementptr i8, ptr %.414.i, i64 %.412.i
  %.422.i = mul i64 %.421.i, %.278.i.0105
  %.423.i = getelementptr i8, ptr %.415.i, i64 %.422.i
  %.463.i = load ptr, ptr %.462.i, align 8, !noalias !0
  %.464.i = getelementptr i8, ptr %.463.i, i64 %.461.i
  %.472.i = getelementptr i8, ptr %.464.i, i64 %.422.i
  br i1 %.556.i67.not, label %B752.i, label %B714.if.i.preheader

B714.if.i.preheader:                              ; preds = %B492.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.472.i, i8 0, i64 %1, i1 false), !noalias !0
  br label %B752.i

B784.if.i:                                        ; preds = %B784.if.i.lr.ph, %B782.i.loopexit
  %.629.i.0102 = phi i64 [ 0, %B784.if.i.lr.ph ], [ %.699.i, %B782.i.loopexit ]
  %.699.i = add nuw nsw i64 %.629.i.0102, 1
  %.725.i = udiv i64 %.629.i.0102, %.136.i
  %.727.i = mul nsw i64 %.725.i, %.136.i
  %.728.i.recomposed = urem i64 %.629.i.0102, %.136.i
  br i1 %.131.i74.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i.lr.ph

B88.if.i.lr.ph:                                   ; preds = %B784.if.i
  %.36.i42 = load i64, ptr %.35.i41, align 8, !noalias !6
  %.37.i43 = mul nsw i64 %.36.i42, %.725.i
  %.67.i45 = load i64, ptr %.66.i44, align 8, !noalias !6
  %.68.i46 = sub nsw i64 %.37.i43, %.67.i45
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !3
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !3
  %.322.i70.not = icmp slt i64 %.242.i, 1
  br label %B88.if.i

B86.i.loopexit:                                   ; preds = %B678.i, %B88.if.i
  %count.2.1.i.lcssa = phi i64 [ %count.3.0.i77, %B88.if.i ], [ %count.4.2.i, %B678.i ]
  %exitcond107.not = icmp eq i64 %.48.i, %.144.i
  br i1 %exitcond107.not, label %f32_pool_gradient_lines.body.exit, label %B88.if.i

B374.i:                                           ; preds = %B264.if.i
  %.451.i = icmp sgt i64 %.394.i, -1
  %or.cond.i = select i1 %.435.i, i1 %.451.i, i1 false
  %.487.i = icmp slt i64 %.394.i, %.71.i
  %or.cond = select i1 %or.cond.i, i1 %.487.i, i1 false
  br i1 %or.cond, label %B510.i, label %B678.i

B510.i:                                           ; preds = %B374.i
  %.522.i = add nuw nsw i64 %.394.i, %.520.i
  %.555.i22 = mul nsw i64 %.522.i, %.102.i
  %.557.i = shl nsw i64 %count.2.1.i73, 3
  %.559.i = getelementptr i8, ptr %.249.i, i64 %.557.i
  store i64 %.555.i22, ptr %.559.i, align 4, !noalias !3
  %.563.i = add nsw i64 %count.2.1.i73, 1
  br label %B678.i

B678.i:                                           ; preds = %B264.if.i, %B510.i, %B374.i
  %count.4.2.i = phi i64 [ %.563.i, %B510.i ], [ %count.2.1.i73, %B264.if.i ], [ %count.2.1.i73, %B374.i ]
  %exitcond.not = icmp eq i64 %.242.i, %.335.i
  br i1 %exitcond.not, label %B86.i.loopexit, label %B264.if.i

B88.if.i:                                         ; preds = %B88.if.i.lr.ph, %B86.i.loopexit
  %count.3.0.i77 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.72.i20.076 = phi i64 [ 0, %B88.if.i.lr.ph ], [ %.144.i, %B86.i.loopexit ]
  %.144.i = add nuw nsw i64 %.72.i20.076, 1
  br i1 %.322.i70.not, label %B86.i.loopexit, label %B264.if.i.lr.ph

B264.if.i.lr.ph:                                  ; preds = %B88.if.i
  %.208.i = mul nsw i64 %.207.i, %.72.i20.076
  %.209.i = add nsw i64 %.208.i, %.68.i46
  %.36.i48 = load i64, ptr %.35.i47, align 8, !noalias !9
  %.37.i49 = mul nsw i64 %.36.i48, %.728.i.recomposed
  %.67.i51 = load i64, ptr %.66.i50, align 8, !noalias !9
  %.68.i52 = sub nsw i64 %.37.i49, %.67.i51
  %.392.i = load i64, ptr %.391.i, align 8, !noalias !3
  %.399.i = icmp sgt i64 %.209.i, -1
  %.435.i = icmp slt i64 %.209.i, %.41.i
  %.520.i = mul nsw i64 %.209.i, %.71.i
  br label %B264.if.i

B264.if.i:                                        ; preds = %B264.if.i.lr.ph, %B678.i
  %count.2.1.i73 = phi i64 [ %count.3.0.i77, %B264.if.i.lr.ph ], [ %count.4.2.i, %B678.i ]
  %.266.i.072 = phi i64 [ 0, %B264.if.i.lr.ph ], [ %.335.i, %B678.i ]
  %.335.i = add nuw nsw i64 %.266.i.072, 1
  %.393.i = mul nsw i64 %.392.i, %.266.i.072
  %.394.i = add nsw i64 %.393.i, %.68.i52
  br i1 %.399.i, label %B374.i, label %B678.i

f32_pool_gradient_lines.body.exit:                ; preds = %B86.i.loopexit, %B784.if.i
  %count.3.0.i.lcssa = phi i64 [ 0, %B784.if.i ], [ %count.2.1.i.lcssa, %B86.i.loopexit ]
  %.738.i = add nsw i64 %.629.i.0102, %.737.i
  %.740.i = mul nsw i64 %.738.i, %.169.i
  br i1 %.825.i98.not, label %B782.i.loopexit, label %B922.if.i.lr.ph

B922.if.i.lr.ph:                                  ; preds = %f32_pool_gradient_lines.body.exit
  %.36.i39 = load i64, ptr %.35.i38, align 8, !noalias !12
  %.67.i = load i64, ptr %.66.i40, align 8, !noalias !12
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !15
  %.971.i84.not = icmp slt i64 %count.3.0.i.lcssa, 1
  %.1205.i = load i64, ptr %0, align 8, !noalias !0
  %.1206.i = lshr i64 %.1205.i, 48
  %.1209.i = and i64 %.1205.i, 281474976710655
  %.1210.i = getelementptr i64, ptr %.411.i, i64 %.1206.i
  br label %B922.if.i

B922.if.i:                                        ; preds = %B922.if.i.lr.ph, %B920.i.loopexit
  %.768.i.099 = phi i64 [ 0, %B922.if.i.lr.ph ], [ %.838.i, %B920.i.loopexit ]
  %.838.i = add nuw nsw i64 %.768.i.099, 1
  %.37.i = mul nsw i64 %.36.i39, %.768.i.099
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
  br i1 %.971.i84.not, label %B920.i.loopexit, label %B1134.if.i.lr.ph

B1134.if.i.lr.ph:                                 ; preds = %B922.if.i
  %.1062.i = sub i64 %.15.i, %.11.i
  %spec.select65 = tail call i64 @llvm.smax.i64(i64 %.1062.i, i64 0)
  %.1105.i79.not = icmp slt i64 %.1062.i, 1
  br label %B1134.if.i

B1134.if.i:                                       ; preds = %B1134.if.i.lr.ph, %B1134.i.loopexit
  %largest.3.3.i87 = phi <16 x float> [ splat (float 0xFFF0000000000000), %B1134.if.i.lr.ph ], [ %largest.2.4.i.lcssa, %B1134.i.loopexit ]
  %.915.i.085 = phi i64 [ 0, %B1134.if.i.lr.ph ], [ %.984.i, %B1134.i.loopexit ]
  %.984.i = add nuw nsw i64 %.915.i.085, 1
  %2 = shl nsw i64 %.915.i.085, 3
  %.1017.i = getelementptr i8, ptr %.249.i, i64 %2
  %.1018.i = load i64, ptr %.1017.i, align 4, !noalias !0
  %.1020.i = add nsw i64 %.1018.i, %.68.i
  br i1 %.1105.i79.not, label %B1134.i.loopexit, label %B1214.if.i

B1214.if.i:                                       ; preds = %B1134.if.i, %B1214.if.i
  %largest.2.4.i82 = phi <16 x float> [ %.1155.i, %B1214.if.i ], [ %largest.3.3.i87, %B1134.if.i ]
  %.1052.i.081 = phi i64 [ %.1114.i, %B1214.if.i ], [ %spec.select65, %B1134.if.i ]
  %.1049.i.080 = phi i64 [ %.1118.i, %B1214.if.i ], [ %.11.i, %B1134.if.i ]
  %.1114.i = add nsw i64 %.1052.i.081, -1
  %.1118.i = add i64 %.1049.i.080, 1
  %3 = mul nsw i64 %.1049.i.080, %.237.i
  %.1146.i = add nsw i64 %.1020.i, %3
  %.1147.i = shl nsw i64 %.1146.i, 6
  %.1149.i = getelementptr i8, ptr %.423.i, i64 %.1147.i
  %.1150.i = load <16 x float>, ptr %.1149.i, align 4, !noalias !0
  %.1152.i = fcmp ogt <16 x float> %largest.2.4.i82, %.1150.i
  %.1154.i = fcmp uno <16 x float> %largest.2.4.i82, zeroinitializer
  %4 = select <16 x i1> %.1154.i, <16 x i1> splat (i1 true), <16 x i1> %.1152.i
  %.1155.i = select <16 x i1> %4, <16 x float> %largest.2.4.i82, <16 x float> %.1150.i
  %.1105.i = icmp sgt i64 %.1052.i.081, 1
  br i1 %.1105.i, label %B1214.if.i, label %B1134.i.loopexit

B1400.if.i:                                       ; preds = %B1400.if.i.lr.ph, %B1400.i.loopexit
  %rest.3.3.i97 = phi <16 x float> [ %.1223.i, %B1400.if.i.lr.ph ], [ %rest.2.4.i.lcssa, %B1400.i.loopexit ]
  %.1251.i.095 = phi i64 [ 0, %B1400.if.i.lr.ph ], [ %.1320.i, %B1400.i.loopexit ]
  %.1320.i = add nuw nsw i64 %.1251.i.095, 1
  %5 = shl nsw i64 %.1251.i.095, 3
  %.1353.i = getelementptr i8, ptr %.249.i, i64 %5
  %.1354.i = load i64, ptr %.1353.i, align 4, !noalias !0
  %.1356.i = add nsw i64 %.1354.i, %.68.i
  br i1 %.1441.i89.not, label %B1400.i.loopexit, label %B1480.if.i

B1480.if.i:                                       ; preds = %B1400.if.i, %B1480.if.i
  %rest.2.4.i92 = phi <16 x float> [ %.1500.i, %B1480.if.i ], [ %rest.3.3.i97, %B1400.if.i ]
  %.1388.i.091 = phi i64 [ %.1450.i, %B1480.if.i ], [ %spec.select66, %B1400.if.i ]
  %.1385.i.090 = phi i64 [ %.1454.i, %B1480.if.i ], [ %.11.i, %B1400.if.i ]
  %.1450.i = add nsw i64 %.1388.i.091, -1
  %.1454.i = add i64 %.1385.i.090, 1
  %6 = mul nsw i64 %.1385.i.090, %.237.i
  %.1482.i = add nsw i64 %.1356.i, %6
  %.1483.i = shl nsw i64 %.1482.i, 6
  %.1485.i = getelementptr i8, ptr %.423.i, i64 %.1483.i
  %.1486.i = load <16 x float>, ptr %.1485.i, align 4, !noalias !0
  %.1490.i = fcmp oeq <16 x float> %.1486.i, %largest.2.4.i.lcssa
  %.1491.i = fcmp uno <16 x float> %.1486.i, zeroinitializer
  %.1492.i = or <16 x i1> %.1490.i, %.1491.i
  %.1493.i = select <16 x i1> %.1492.i, <16 x float> %rest.2.4.i92, <16 x float> zeroinitializer
  %.1500.i = select <16 x i1> %.1492.i, <16 x float> zeroinitializer, <16 x float> %rest.2.4.i92
  %.1504.i = getelementptr i8, ptr %.472.i, i64 %.1483.i
  %.1505.i = load <16 x float>, ptr %.1504.i, align 4, !noalias !0
  %.1506.i = fadd <16 x float> %.1505.i, %.1493.i
  store <16 x float> %.1506.i, ptr %.1504.i, align 4, !noalias !0
  %.1441.i = icmp sgt i64 %.1388.i.091, 1
  br i1 %.1441.i, label %B1480.if.i, label %B1400.i.loopexit

f32_max_pool_gradient_blocked.body.exit:          ; preds = %B490.i.loopexit, %.6
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

; LLVM 22.1.0, sources 761ce088f959fd10dd346dfda67057633c073d2fb489fa4e90a977e2f139b202
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_phase_filters(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = getelementptr i8, ptr %.1, i64 32
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.59.i = getelementptr i8, ptr %.1, i64 40
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.83.i = getelementptr i8, ptr %.1, i64 56
  %.84.i = load i64, ptr %.83.i, align 8, !noalias !0
  %.107.i = getelementptr i8, ptr %.1, i64 64
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !0
  %.137.i = icmp eq i64 %.108.i, 1
  %.140.i = icmp eq i64 %.84.i, 1
  %or.cond.not.i.not = select i1 %.137.i, i1 %.140.i, i1 false
  %.156.i = getelementptr i8, ptr %.2, i64 16
  %.157.i = load ptr, ptr %.156.i, align 8, !noalias !0
  %.205.i = sub i64 %.4, %.3
  %factor.op.mul49 = mul i64 %.60.i, %.36.i
  %.251.i50.not = icmp slt i64 %.205.i, 1
  br i1 %.251.i50.not, label %f32_phase_filters.body.exit, label %B360.if.i.lr.ph

B360.if.i.lr.ph:                                  ; preds = %.6
  %.131.i = getelementptr i8, ptr %.1, i64 72
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.308.i = getelementptr i8, ptr %.1, i64 48
  %.309.i = load i64, ptr %.308.i, align 8, !noalias !0
  %.358.i = select i1 %or.cond.not.i.not, i64 %.36.i, i64 0
  %.438.i24.not = icmp slt i64 %.358.i, 1
  %.513.i = shl i64 %.60.i, 2
  %.539.i = getelementptr i8, ptr %.1, i64 16
  %.682.i = shl i64 %.36.i, 2
  %.30.i = getelementptr i8, ptr %.1, i64 112
  %.54.i = getelementptr i8, ptr %.1, i64 120
  %.78.i = getelementptr i8, ptr %.1, i64 88
  %.102.i = getelementptr i8, ptr %.1, i64 96
  %.126.i = getelementptr i8, ptr %.1, i64 136
  %.150.i = getelementptr i8, ptr %.1, i64 144
  %.196.i = getelementptr i8, ptr %.1, i64 128
  %.365.i = getelementptr i8, ptr %.1, i64 80
  %.520.i = getelementptr i8, ptr %.1, i64 104
  %.720.i = sub i64 %.36.i, %.358.i
  %.800.i46.not = icmp slt i64 %.720.i, 1
  %.1005.i = shl i64 %.108.i, 2
  %.1020.i = shl i64 %.132.i, 2
  %.1138.i40.not = icmp slt i64 %.132.i, 1
  br label %B360.if.i

B358.i.loopexit:                                  ; preds = %B1132.i.loopexit, %B1090.i
  %.251.i = icmp sgt i64 %.195.i.052, 1
  br i1 %.251.i, label %B360.if.i, label %f32_phase_filters.body.exit

B640.i.loopexit:                                  ; preds = %B908.if.i, %B640.if.i
  %exitcond.not = icmp eq i64 %.358.i, %.451.i
  br i1 %exitcond.not, label %B1016.i, label %B640.if.i

B1016.i:                                          ; preds = %B640.i.loopexit, %B360.if.i
  br i1 %or.cond.not.i.not, label %B1090.i, label %B1028.i

B1028.i:                                          ; preds = %B1016.i
  %.31.i = load i64, ptr %.30.i, align 8, !noalias !3
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !3
  %.79.i = load i64, ptr %.78.i, align 8, !noalias !3
  %.103.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.127.i = load i64, ptr %.126.i, align 8, !noalias !3
  %.151.i = load i64, ptr %.150.i, align 8, !noalias !3
  %.157.i1 = mul nsw i64 %.103.i, %.79.i
  %.158.i = udiv i64 %.711.i, %.157.i1
  %.163.i = udiv i64 %.711.i, %.103.i
  %.165.i = urem i64 %.163.i, %.79.i
  %.170.i = urem i64 %.711.i, %.103.i
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !3
  %.279.i36.not = icmp slt i64 %.197.i, 1
  br i1 %.279.i36.not, label %B1090.i, label %B528.if.i.lr.ph

B528.if.i.lr.ph:                                  ; preds = %B1028.i
  %.366.i = load i64, ptr %.365.i, align 8, !noalias !3
  %.453.i31.not = icmp slt i64 %.127.i, 1
  %.626.i27.not = icmp slt i64 %.151.i, 1
  br label %B528.if.i

B528.i.loopexit:                                  ; preds = %B686.i.loopexit, %B528.if.i
  %place.3.1.i.lcssa = phi i64 [ %place.4.0.i39, %B528.if.i ], [ %place.2.2.i.lcssa, %B686.i.loopexit ]
  %exitcond55.not = icmp eq i64 %.292.i, %.197.i
  br i1 %exitcond55.not, label %B1090.i, label %B528.if.i

B686.i.loopexit:                                  ; preds = %B820.if.i, %B686.if.i
  %place.2.2.i.lcssa = phi i64 [ %place.3.1.i34, %B686.if.i ], [ %.720.i4, %B820.if.i ]
  %exitcond54.not = icmp eq i64 %.127.i, %.466.i
  br i1 %exitcond54.not, label %B528.i.loopexit, label %B686.if.i

B528.if.i:                                        ; preds = %B528.if.i.lr.ph, %B528.i.loopexit
  %place.4.0.i39 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %place.3.1.i.lcssa, %B528.i.loopexit ]
  %.221.i.038 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %.292.i, %B528.i.loopexit ]
  %.292.i = add nuw nsw i64 %.221.i.038, 1
  br i1 %.453.i31.not, label %B528.i.loopexit, label %B686.if.i.lr.ph

B686.if.i.lr.ph:                                  ; preds = %B528.if.i
  %0 = xor i64 %.221.i.038, -1
  %.345.i = add nsw i64 %.197.i, %0
  %.367.i = mul nsw i64 %.366.i, %.345.i
  %.369.i = add nsw i64 %.367.i, %.158.i
  %.521.i = load i64, ptr %.520.i, align 8, !noalias !3
  %.523.i = icmp slt i64 %.369.i, %.521.i
  %.694.i = mul nsw i64 %.369.i, %.31.i
  br label %B686.if.i

B686.if.i:                                        ; preds = %B686.if.i.lr.ph, %B686.i.loopexit
  %place.3.1.i34 = phi i64 [ %place.4.0.i39, %B686.if.i.lr.ph ], [ %place.2.2.i.lcssa, %B686.i.loopexit ]
  %.397.i.032 = phi i64 [ 0, %B686.if.i.lr.ph ], [ %.466.i, %B686.i.loopexit ]
  %.466.i = add nuw nsw i64 %.397.i.032, 1
  %1 = xor i64 %.397.i.032, -1
  %.493.i = add nsw i64 %.127.i, %1
  %.495.i = mul nsw i64 %.493.i, %.79.i
  %.497.i3 = add nsw i64 %.495.i, %.165.i
  %.530.i = icmp slt i64 %.497.i3, %.31.i
  %spec.select.i = select i1 %.523.i, i1 %.530.i, i1 false
  br i1 %.626.i27.not, label %B686.i.loopexit, label %B820.if.i.lr.ph

B820.if.i.lr.ph:                                  ; preds = %B686.if.i
  %.696.i = add nsw i64 %.497.i3, %.694.i
  %.698.i = mul nsw i64 %.696.i, %.55.i
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i.lr.ph, %B820.if.i
  %place.2.2.i30 = phi i64 [ %place.3.1.i34, %B820.if.i.lr.ph ], [ %.720.i4, %B820.if.i ]
  %.570.i.028 = phi i64 [ 0, %B820.if.i.lr.ph ], [ %.639.i, %B820.if.i ]
  %.639.i = add nuw nsw i64 %.570.i.028, 1
  %2 = xor i64 %.570.i.028, -1
  %.666.i = add nsw i64 %.151.i, %2
  %.668.i = mul nsw i64 %.666.i, %.103.i
  %.670.i = add nsw i64 %.668.i, %.170.i
  %.690.i = icmp slt i64 %.670.i, %.55.i
  %or.cond.i = select i1 %spec.select.i, i1 %.690.i, i1 false
  %.700.i = add nsw i64 %.670.i, %.698.i
  %.703.i = shl nsw i64 %.700.i, 2
  %found.2.3.i = select i1 %or.cond.i, i64 %.703.i, i64 -1
  %.714.i = getelementptr i8, ptr %.157.i, i64 %place.2.2.i30
  store i64 %found.2.3.i, ptr %.714.i, align 4, !noalias !3
  %.720.i4 = add nsw i64 %place.2.2.i30, 8
  %exitcond53.not = icmp eq i64 %.151.i, %.639.i
  br i1 %exitcond53.not, label %B686.i.loopexit, label %B820.if.i

B1090.i:                                          ; preds = %B528.i.loopexit, %B1028.i, %B1016.i
  br i1 %.800.i46.not, label %B358.i.loopexit, label %B1132.if.i.lr.ph

B1132.if.i.lr.ph:                                 ; preds = %B1090.i
  %.843.i = mul nsw i64 %.344.i, %.36.i
  %.889.i = sub i64 %.352.i, %.338.i
  %spec.select19 = tail call i64 @llvm.smax.i64(i64 %.889.i, i64 0)
  %.932.i43.not = icmp slt i64 %.889.i, 1
  %.1013.i = mul nsw i64 %.310.i, %.60.i
  br label %B1132.if.i

B1132.i.loopexit:                                 ; preds = %B1190.i.loopexit, %B1132.if.i
  %exitcond57.not = icmp eq i64 %.720.i, %.813.i
  br i1 %exitcond57.not, label %B358.i.loopexit, label %B1132.if.i

B1190.i.loopexit:                                 ; preds = %B1582.i, %B1190.if.i
  %.932.i = icmp sgt i64 %.879.i.045, 1
  br i1 %.932.i, label %B1190.if.i, label %B1132.i.loopexit

B1550.i:                                          ; preds = %B1466.if.i
  %.1196.i = getelementptr i8, ptr %.1007.i, i64 %.1183.i
  %.1197.i = load float, ptr %.1196.i, align 4, !noalias !0
  br label %B1582.i

B1582.i:                                          ; preds = %B1466.if.i, %B1550.i
  %value.2.4.i = phi float [ %.1197.i, %B1550.i ], [ 0.000000e+00, %B1466.if.i ]
  %.1206.i = shl nsw i64 %.1082.i.041, 2
  %.1211.i = getelementptr i8, ptr %.1054.i, i64 %.1206.i
  store float %value.2.4.i, ptr %.1211.i, align 4, !noalias !0
  %exitcond56.not = icmp eq i64 %.132.i, %.1151.i
  br i1 %exitcond56.not, label %B1190.i.loopexit, label %B1466.if.i

B360.if.i:                                        ; preds = %B360.if.i.lr.ph, %B358.i.loopexit
  %.195.i.052 = phi i64 [ %.205.i, %B360.if.i.lr.ph ], [ %.260.i, %B358.i.loopexit ]
  %.192.i.051 = phi i64 [ %.3, %B360.if.i.lr.ph ], [ %.264.i, %B358.i.loopexit ]
  %.260.i = add nsw i64 %.195.i.052, -1
  %.264.i = add i64 %.192.i.051, 1
  %.310.i = udiv i64 %.192.i.051, %.309.i
  %.336.i = mul nsw i64 %.310.i, %.309.i
  %.337.i.recomposed = urem i64 %.192.i.051, %.309.i
  %.338.i = shl nsw i64 %.337.i.recomposed, 4
  %.344.i = udiv i64 %.310.i, %.84.i
  %.711.i = urem i64 %.310.i, %.84.i
  %.349.i = add nsw i64 %.338.i, 16
  %.352.i = tail call i64 @llvm.smin.i64(i64 %.349.i, i64 %.60.i)
  %factor.op.mul.reass = mul i64 %factor.op.mul49, %.310.i
  br i1 %.438.i24.not, label %B1016.i, label %B640.if.i.lr.ph

B640.if.i.lr.ph:                                  ; preds = %B360.if.i
  %.497.i = load i64, ptr %.1, align 8, !noalias !0
  %.498.i = lshr i64 %.497.i, 48
  %.500.i = load ptr, ptr %.2, align 8, !noalias !0
  %.501.i = and i64 %.497.i, 281474976710655
  %.502.i = getelementptr i64, ptr %.500.i, i64 %.498.i
  %.510.i = mul nsw i64 %.344.i, %.36.i
  %.540.i = load i64, ptr %.539.i, align 8, !noalias !0
  %.541.i = lshr i64 %.540.i, 48
  %.544.i = and i64 %.540.i, 281474976710655
  %.545.i = getelementptr i64, ptr %.500.i, i64 %.541.i
  %.600.i = sub i64 %.352.i, %.338.i
  %spec.select18 = tail call i64 @llvm.smax.i64(i64 %.600.i, i64 0)
  %.643.i21.not = icmp slt i64 %.600.i, 1
  br label %B640.if.i

B640.if.i:                                        ; preds = %B640.if.i.lr.ph, %B640.i.loopexit
  %.382.i.025 = phi i64 [ 0, %B640.if.i.lr.ph ], [ %.451.i, %B640.i.loopexit ]
  %.451.i = add nuw nsw i64 %.382.i.025, 1
  %.503.i = load ptr, ptr %.502.i, align 8, !noalias !0
  %.504.i = getelementptr i8, ptr %.503.i, i64 %.501.i
  %.511.i = add nsw i64 %.382.i.025, %.510.i
  %.514.i = mul i64 %.513.i, %.511.i
  %.515.i = getelementptr i8, ptr %.504.i, i64 %.514.i
  %.546.i = load ptr, ptr %.545.i, align 8, !noalias !0
  %.547.i = getelementptr i8, ptr %.546.i, i64 %.544.i
  %.556.i = add nsw i64 %.382.i.025, %factor.op.mul.reass
  %.557.i = shl nsw i64 %.556.i, 2
  %.558.i = getelementptr i8, ptr %.547.i, i64 %.557.i
  br i1 %.643.i21.not, label %B640.i.loopexit, label %B908.if.i

B908.if.i:                                        ; preds = %B640.if.i, %B908.if.i
  %.590.i.023 = phi i64 [ %.652.i, %B908.if.i ], [ %spec.select18, %B640.if.i ]
  %.587.i.022 = phi i64 [ %.656.i, %B908.if.i ], [ %.338.i, %B640.if.i ]
  %.652.i = add nsw i64 %.590.i.023, -1
  %.656.i = add i64 %.587.i.022, 1
  %.683.i = mul i64 %.682.i, %.587.i.022
  %.684.i = shl nsw i64 %.587.i.022, 2
  %.686.i = getelementptr i8, ptr %.515.i, i64 %.684.i
  %.687.i = load float, ptr %.686.i, align 4, !noalias !0
  %.689.i = getelementptr i8, ptr %.558.i, i64 %.683.i
  store float %.687.i, ptr %.689.i, align 4, !noalias !0
  %.643.i = icmp sgt i64 %.590.i.023, 1
  br i1 %.643.i, label %B908.if.i, label %B640.i.loopexit

B1132.if.i:                                       ; preds = %B1132.if.i.lr.ph, %B1132.i.loopexit
  %.744.i.047 = phi i64 [ 0, %B1132.if.i.lr.ph ], [ %.813.i, %B1132.i.loopexit ]
  %.813.i = add nuw nsw i64 %.744.i.047, 1
  %.845.i = add nsw i64 %.744.i.047, %.843.i
  %.847.i = mul nsw i64 %.845.i, %.60.i
  br i1 %.932.i43.not, label %B1132.i.loopexit, label %B1190.if.i.lr.ph

B1190.if.i.lr.ph:                                 ; preds = %B1132.if.i
  %.991.i = load i64, ptr %.1, align 8, !noalias !0
  %.992.i = lshr i64 %.991.i, 48
  %.994.i = load ptr, ptr %.2, align 8, !noalias !0
  %.995.i = and i64 %.991.i, 281474976710655
  %.996.i = getelementptr i64, ptr %.994.i, i64 %.992.i
  %.1042.i = load i64, ptr %.539.i, align 8, !noalias !0
  %.1043.i = lshr i64 %.1042.i, 48
  %.1046.i = and i64 %.1042.i, 281474976710655
  %.1047.i = getelementptr i64, ptr %.994.i, i64 %.1043.i
  br label %B1190.if.i

B1190.if.i:                                       ; preds = %B1190.if.i.lr.ph, %B1190.i.loopexit
  %.879.i.045 = phi i64 [ %spec.select19, %B1190.if.i.lr.ph ], [ %.941.i, %B1190.i.loopexit ]
  %.876.i.044 = phi i64 [ %.338.i, %B1190.if.i.lr.ph ], [ %.945.i, %B1190.i.loopexit ]
  %.941.i = add nsw i64 %.879.i.045, -1
  %.945.i = add i64 %.876.i.044, 1
  %.997.i = load ptr, ptr %.996.i, align 8, !noalias !0
  %.998.i = getelementptr i8, ptr %.997.i, i64 %.995.i
  %.1003.i = add nsw i64 %.876.i.044, %.847.i
  %.1006.i = mul i64 %.1005.i, %.1003.i
  %.1007.i = getelementptr i8, ptr %.998.i, i64 %.1006.i
  %.1014.i = add nsw i64 %.876.i.044, %.1013.i
  %.1016.i = mul nsw i64 %.1014.i, %.36.i
  %.1018.i = add nsw i64 %.1016.i, %.744.i.047
  %.1048.i = load ptr, ptr %.1047.i, align 8, !noalias !0
  %.1049.i = getelementptr i8, ptr %.1048.i, i64 %.1046.i
  %.1053.i = mul i64 %.1020.i, %.1018.i
  %.1054.i = getelementptr i8, ptr %.1049.i, i64 %.1053.i
  br i1 %.1138.i40.not, label %B1190.i.loopexit, label %B1466.if.i

B1466.if.i:                                       ; preds = %B1190.if.i, %B1582.i
  %.1082.i.041 = phi i64 [ %.1151.i, %B1582.i ], [ 0, %B1190.if.i ]
  %.1151.i = add nuw nsw i64 %.1082.i.041, 1
  %.1180.i = shl nsw i64 %.1082.i.041, 3
  %.1182.i = getelementptr i8, ptr %.157.i, i64 %.1180.i
  %.1183.i = load i64, ptr %.1182.i, align 4, !noalias !0
  %.1192.i = icmp sgt i64 %.1183.i, -1
  br i1 %.1192.i, label %B1550.i, label %B1582.i

f32_phase_filters.body.exit:                      ; preds = %B358.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_phase_filters.body: %retptr"}
!2 = distinct !{!2, !"f32_phase_filters.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_phase_taps.body: %retptr"}
!5 = distinct !{!5, !"f32_phase_taps.body"}
